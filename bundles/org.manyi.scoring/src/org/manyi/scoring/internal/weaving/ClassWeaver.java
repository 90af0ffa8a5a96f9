/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.internal.weaving;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Makes the woven form of a class. Whatever is woven in leaves the operand stack and the local variables as they were.
 * So the frames of the compiler stay right, none is computed anew, and no class is loaded to compute one.
 */
final class ClassWeaver {

	/** The version of ASM's interface; it reads class files as new as the ASM at hand does. */
	static final int API = Opcodes.ASM9;

	/**
	 * The class with checks.
	 *
	 * @param classFile as it was compiled
	 * @throws RuntimeException if it is no class file, too new, or a method gets longer than 64 KiB
	 */
	byte[] weave(byte[] classFile) {
		ClassReader reader = new ClassReader(classFile);
		ClassWriter writer = new ClassWriter(reader, 0);
		reader.accept(new Methods(writer), 0);
		return writer.toByteArray();
	}

	@NonNullByDefault({}) // the superclass says nothing about null
	private static final class Methods extends ClassVisitor {

		private static final String FINALIZER = "finalize()V";

		Methods(ClassVisitor next) {
			super(API, next);
		}

		@Override
		public MethodVisitor visitMethod(int access, String name, String descriptor, String signature,
				String[] exceptions) {
			if (FINALIZER.equals(name + descriptor)) {
				return null; // it would run on a thread that nobody guards
			}
			return new MethodWeaver(super.visitMethod(access, name, descriptor, signature, exceptions));
		}
	}
}
