/** The accounts on screen: who may sign in, passwords, the recovery key, lists that leave. */
@NullMarked
package ca.aval.security.ui;

import org.jspecify.annotations.NullMarked;
