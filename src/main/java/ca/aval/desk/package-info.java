/** What each person keeps for themselves in the register: layouts, saved views, drafts, recents. */
@NullMarked
package ca.aval.desk;

import org.jspecify.annotations.NullMarked;
