/**
 * The marks by which code speaks of the rules of the house, which {@code HouseTest} holds.
 *
 * <p>Imports {@code java.*} only; every room may use it. Start reading at {@link org.jibiao.house.Waiver}.
 */
@NullMarked
package org.jibiao.house;

import org.jspecify.annotations.NullMarked;
