/**
 * The words that a person reads, from one properties bundle a room (zh_CN, with English as fallback).
 *
 * <p>Imports {@code java.*} only; every room may use it. Start reading at {@link org.jibiao.text.Texts}.
 */
@NullMarked
package org.jibiao.text;

import org.jspecify.annotations.NullMarked;
