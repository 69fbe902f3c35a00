/** Where letters that went out are kept. */
@NullMarked
package ca.aval.notice.store;

import org.jspecify.annotations.NullMarked;
