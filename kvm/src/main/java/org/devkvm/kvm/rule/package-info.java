/**
 * Why an ioctl is refused: every errno the kernel side answers is a row of {@link
 * org.devkvm.kvm.rule.Refusal}, with the rule in words and where it comes from.
 */
@NullMarked
package org.devkvm.kvm.rule;

import org.jspecify.annotations.NullMarked;
