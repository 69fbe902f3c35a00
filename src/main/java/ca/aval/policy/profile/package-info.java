/** What a board's policy on social media says, as data: its form, its reading and its checks. */
@NullMarked
package ca.aval.policy.profile;

import org.jspecify.annotations.NullMarked;
