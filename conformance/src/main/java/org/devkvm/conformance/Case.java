package org.devkvm.conformance;

import java.util.List;

/**
 * One case: a sequence of statements that begins with nothing but an open /dev/kvm.
 *
 * @param host the recorded host whose answers are the right ones
 * @param statements in the case language of conformance/README.md, without comments
 */
record Case(String name, String host, List<String> statements) {}
