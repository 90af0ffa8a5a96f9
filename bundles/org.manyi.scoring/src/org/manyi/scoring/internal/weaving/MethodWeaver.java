/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.internal.weaving;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.objectweb.asm.ConstantDynamic;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Weaves one method. A jump to what stands before it is a turn of a loop. */
@NonNullByDefault({}) // the superclass says nothing about null
final class MethodWeaver extends MethodVisitor {

	/** The class that is called; a string, since plug-ins are woven before it is loaded. */
	private static final String CHECKS = "org/manyi/scoring/woven/PlugInChecks";
	/** Stands in for the look-up of method handles. */
	private static final String HANDLES = "org/manyi/scoring/woven/PlugInHandles";
	private static final String NOTHING = "()V";
	private static final String EXIT = "exit";
	private static final String LENGTH = "(I)I";

	private static final int ROOM = 3;
	private static final int THREE = 3;

	private final Set<Label> passed = new HashSet<>();
	private int room;

	MethodWeaver(MethodVisitor next) {
		super(ClassWeaver.API, next);
	}

	@Override
	public void visitCode() {
		super.visitCode();
		check("pass", NOTHING);
	}

	@Override
	public void visitLabel(Label label) {
		passed.add(label);
		super.visitLabel(label);
	}

	@Override
	public void visitJumpInsn(int opcode, Label label) {
		jump(label);
		super.visitJumpInsn(opcode, label);
	}

	@Override
	public void visitTableSwitchInsn(int min, int max, Label byDefault, Label... labels) {
		jump(byDefault, labels);
		super.visitTableSwitchInsn(min, max, byDefault, labels);
	}

	@Override
	public void visitLookupSwitchInsn(Label byDefault, int[] keys, Label[] labels) {
		jump(byDefault, labels);
		super.visitLookupSwitchInsn(byDefault, keys, labels);
	}

	private void jump(Label label, Label... others) {
		if (passed.contains(label) || Set.of(others).stream().anyMatch(passed::contains)) {
			check("pass", NOTHING);
		}
	}

	@Override
	public void visitIntInsn(int opcode, int operand) {
		if (opcode == Opcodes.NEWARRAY) {
			check(switch (operand) {
			case Opcodes.T_BYTE, Opcodes.T_BOOLEAN -> "bytes";
			case Opcodes.T_SHORT, Opcodes.T_CHAR -> "shorts";
			case Opcodes.T_LONG, Opcodes.T_DOUBLE -> "longs";
			default -> "ints";
			}, LENGTH);
		}
		super.visitIntInsn(opcode, operand);
	}

	@Override
	public void visitTypeInsn(int opcode, String type) {
		if (opcode == Opcodes.ANEWARRAY) {
			check("ints", LENGTH);
		}
		super.visitTypeInsn(opcode, type);
	}

	@Override
	public void visitMultiANewArrayInsn(String descriptor, int dimensions) {
		room = ROOM;
		if (dimensions > THREE) {
			spillSizes(dimensions);
		} else {
			turnSizes(dimensions);
		}
		check("dimensions", NOTHING);
		super.visitMultiANewArrayInsn(descriptor, dimensions);
	}

	/** Looks at each of up to three sizes, turning them round on the stack until each has been on top. */
	private void turnSizes(int dimensions) {
		for (int i = 0; i < dimensions; i++) {
			check("dimension", LENGTH);
			if (dimensions == 2) {
				super.visitInsn(Opcodes.SWAP);
			} else if (dimensions == THREE) {
				super.visitInsn(Opcodes.DUP_X2);
				super.visitInsn(Opcodes.POP);
			}
		}
	}

	/** Looks at more sizes than can be turned round: they go to an array and come back. */
	private void spillSizes(int dimensions) {
		super.visitIntInsn(Opcodes.SIPUSH, dimensions);
		check("sizes", "(I)[I");
		for (int i = dimensions - 1; i >= 0; i--) {
			super.visitIntInsn(Opcodes.SIPUSH, i);
			check("size", "(I[II)[I");
		}
		for (int i = 0; i < dimensions; i++) {
			super.visitInsn(Opcodes.DUP);
			super.visitIntInsn(Opcodes.SIPUSH, i);
			super.visitInsn(Opcodes.IALOAD);
			super.visitInsn(Opcodes.SWAP);
		}
		super.visitInsn(Opcodes.POP);
	}

	/** Looks at the constructor below its arguments on the stack. */
	private void construction() {
		room = ROOM;
		super.visitInsn(Opcodes.SWAP);
		super.visitInsn(Opcodes.DUP);
		check("construction", "(L" + ForbiddenCalls.MAKER + ";)V");
		super.visitInsn(Opcodes.SWAP);
	}

	/** Looks at the method below target and arguments on the stack. */
	private void reflection() {
		room = ROOM;
		super.visitInsn(Opcodes.DUP2_X1);
		super.visitInsn(Opcodes.POP2);
		super.visitInsn(Opcodes.DUP_X2);
		check("reflection", "(L" + ForbiddenCalls.METHOD + ";)V");
	}

	@Override
	public void visitMaxs(int maxStack, int maxLocals) {
		super.visitMaxs(maxStack + room, maxLocals);
	}

	@Override
	public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean isInterface) {
		if (ForbiddenCalls.endsProcess(owner, name)) {
			check(EXIT, exitDescriptor(owner));
			return;
		}
		ForbiddenCalls.refusal(owner, name, descriptor).ifPresent(refusal -> check(refusal.check(), NOTHING));
		if (ForbiddenCalls.findsHandle(owner, name)) {
			super.visitMethodInsn(Opcodes.INVOKESTATIC, HANDLES, name, "(L" + owner + ";" + descriptor.substring(1),
					false);
			return;
		}
		if (ForbiddenCalls.choosesThreads(owner)) {
			check("sequential", "(Z)Z");
		} else if (owner.equals(ForbiddenCalls.METHOD) && name.equals("invoke")) {
			reflection();
		} else if (owner.equals(ForbiddenCalls.MAKER) && name.equals("newInstance")) {
			construction();
		} else if (ForbiddenCalls.makesOf(owner, name)) {
			room = ROOM;
			super.visitInsn(Opcodes.DUP);
			check("making", "(Ljava/lang/Class;)V");
		}
		super.visitMethodInsn(opcode, owner, name, descriptor, isInterface);
	}

	@Override
	public void visitInvokeDynamicInsn(String name, String descriptor, Handle bootstrap, Object... arguments) {
		refuseHandles(bootstrap);
		Object[] allowed = Stream.of(arguments).map(this::allowed).toArray();
		super.visitInvokeDynamicInsn(name, descriptor, bootstrap, allowed);
	}

	@Override
	public void visitLdcInsn(Object value) {
		super.visitLdcInsn(allowed(value));
	}

	/** A constant; a refusal is woven in before it where it is, or is made by, a handle that no plug-in may have. */
	private Object allowed(Object constant) {
		if (constant instanceof Handle handle && ForbiddenCalls.endsProcess(handle.getOwner(), handle.getName())) {
			return new Handle(Opcodes.H_INVOKESTATIC, CHECKS, EXIT, exitDescriptor(handle.getOwner()), false);
		}
		if (constant instanceof ConstantDynamic made) {
			refuseHandles(made.getBootstrapMethod());
			Object[] arguments = IntStream.range(0, made.getBootstrapMethodArgumentCount())
					.mapToObj(made::getBootstrapMethodArgument).map(this::allowed).toArray();
			return new ConstantDynamic(made.getName(), made.getDescriptor(), made.getBootstrapMethod(), arguments);
		}
		if (constant instanceof Handle handle) {
			refuseHandles(handle);
		}
		return constant;
	}

	private void refuseHandles(Handle handle) {
		ForbiddenCalls.indirectRefusal(handle.getOwner(), handle.getName(), handle.getDesc())
				.ifPresent(refusal -> check(refusal.check(), NOTHING));
	}

	private static String exitDescriptor(String owner) {
		return switch (owner) {
			case ForbiddenCalls.RUNTIME -> "(L" + ForbiddenCalls.RUNTIME + ";I)V";
			case ForbiddenCalls.SIGNAL -> "(Ljava/lang/Object;)V";
			default -> "(I)V";
		};
	}

	private void check(String name, String descriptor) {
		super.visitMethodInsn(Opcodes.INVOKESTATIC, CHECKS, name, descriptor, false);
	}
}
