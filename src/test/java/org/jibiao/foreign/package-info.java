/**
 * What holds of every file that other programs wrote, whatever reader takes it: forms of other places, the published forms in foreign
 * files, hostile files, and files that were damaged at random. The tests go through the list of formats that the program has.
 */
@NullMarked
package org.jibiao.foreign;

import org.jspecify.annotations.NullMarked;
