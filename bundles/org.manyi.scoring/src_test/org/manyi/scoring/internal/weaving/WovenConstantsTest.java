/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.internal.weaving;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.manyi.scoring.internal.plugin.WovenCalls;
import org.manyi.scoring.internal.plugin.WovenCalls.Told;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.ConstantDynamic;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** What no compiler writes, but anybody can: constants and call sites that are made when they are reached first. */
@NonNullByDefault({})
class WovenConstantsTest {

	private static final String BOOTSTRAPS = "java/lang/invoke/ConstantBootstraps";
	private static final String LOOKUP = "(Ljava/lang/invoke/MethodHandles$Lookup;Ljava/lang/String;";
	private static final Handle INVOKE = new Handle(Opcodes.H_INVOKESTATIC, BOOTSTRAPS, "invoke",
			LOOKUP + "Ljava/lang/Class;Ljava/lang/invoke/MethodHandle;[Ljava/lang/Object;)Ljava/lang/Object;", false);
	private static final Handle EXIT = new Handle(Opcodes.H_INVOKESTATIC, "java/lang/System", "exit", "(I)V", false);
	private static final Handle TEXT = new Handle(Opcodes.H_INVOKESTATIC, "java/lang/String", "valueOf",
			"(Ljava/lang/Object;)Ljava/lang/String;", false);
	private static final String OBJECT = "Ljava/lang/Object;";

	private final WovenCalls calls = new WovenCalls(Duration.ofMinutes(1));
	private final WovenCalls brief = new WovenCalls(Duration.ofSeconds(1));

	@TempDir
	private Path folder;

	@AfterEach
	void close() {
		calls.close();
		brief.close();
	}

	/** A class Plug whose method call returns what the code leaves on the stack. */
	private Callable<?> plug(Consumer<MethodVisitor> call) throws Exception {
		ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_FRAMES);
		writer.visit(Opcodes.V17, Opcodes.ACC_PUBLIC, "Plug", null, "java/lang/Object",
				new String[] { "java/util/concurrent/Callable" });
		MethodVisitor maker = writer.visitMethod(Opcodes.ACC_PUBLIC, "<init>", "()V", null, null);
		maker.visitVarInsn(Opcodes.ALOAD, 0);
		maker.visitMethodInsn(Opcodes.INVOKESPECIAL, "java/lang/Object", "<init>", "()V", false);
		maker.visitInsn(Opcodes.RETURN);
		maker.visitMaxs(0, 0);
		MethodVisitor code = writer.visitMethod(Opcodes.ACC_PUBLIC, "call", "()" + OBJECT, null, null);
		call.accept(code);
		code.visitInsn(Opcodes.ARETURN);
		code.visitMaxs(0, 0);
		MethodVisitor bootstrap = writer.visitMethod(Opcodes.ACC_STATIC, "forEver",
				LOOKUP + "Ljava/lang/invoke/MethodType;)Ljava/lang/invoke/CallSite;", null, null);
		Label turn = new Label();
		bootstrap.visitLabel(turn);
		bootstrap.visitJumpInsn(Opcodes.GOTO, turn);
		bootstrap.visitMaxs(0, 0);
		writer.visitEnd();
		Files.write(folder.resolve("Plug.class"), writer.toByteArray());
		return WovenSource.plug(folder);
	}

	private static ConstantDynamic made(Object... arguments) {
		return new ConstantDynamic("made", OBJECT, INVOKE, arguments);
	}

	@Test
	void aConstantThatEndsTheProcessDoesNot() throws Exception {
		Told refused = new Told("called System.exit, which no plug-in may", true);

		assertEquals(refused, calls.call(plug(code -> code.visitLdcInsn(made(EXIT, 3)))));
		assertEquals(refused, calls.call(plug(code -> code.visitLdcInsn(made(TEXT, made(EXIT, 3))))));
	}

	@Test
	void aConstantThatIsMadeByReflectionIsRefused() throws Exception {
		Handle invoke = new Handle(Opcodes.H_INVOKEVIRTUAL, "java/lang/reflect/Method", "invoke",
				"(Ljava/lang/Object;[Ljava/lang/Object;)Ljava/lang/Object;", false);

		assertEquals(new Told("calls reflection by reflection, which no plug-in may", true),
				calls.call(plug(code -> code.visitLdcInsn(made(invoke)))));
	}

	@Test
	void aCallSiteThatIsNeverMadeEnds() throws Exception {
		assertEquals(new Told("did not return within 1 s", true),
				brief.call(plug(code -> code.visitInvokeDynamicInsn("site", "()" + OBJECT,
						new Handle(Opcodes.H_INVOKESTATIC, "Plug", "forEver",
								LOOKUP + "Ljava/lang/invoke/MethodType;)Ljava/lang/invoke/CallSite;", false)))));
	}

	@Test
	void aHarmlessConstantIsWhatItWas() throws Exception {
		assertEquals(new Told("7", true), calls.call(plug(code -> code.visitLdcInsn(made(TEXT, 7)))));
	}
}
