/**
 * Drafts on disk: an H2 database in the user's data folder, its migrations, its lock, its one thread.
 *
 * <p>May import {@code form} and {@code text}; the only room that uses jOOQ, Flyway and JDBC. A draft's form, and where it
 * came from, are opaque texts here.
 */
@NullMarked
package org.jibiao.store;

import org.jspecify.annotations.NullMarked;
