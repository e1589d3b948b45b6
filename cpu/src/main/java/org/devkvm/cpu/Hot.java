package org.devkvm.cpu;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a method that must be inlined where it is called often: a test holds it below the 325 bytes
 * of bytecode beyond which HotSpot never does (-XX:FreqInlineSize).
 */
@Target({ElementType.METHOD, ElementType.CONSTRUCTOR})
@Retention(RetentionPolicy.CLASS)
public @interface Hot {}
