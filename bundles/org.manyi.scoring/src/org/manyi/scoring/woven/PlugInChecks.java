/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.woven;

import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;

import org.manyi.scoring.internal.plugin.CallEndedError;
import org.manyi.scoring.internal.plugin.GuardedThread;
import org.manyi.scoring.internal.weaving.ForbiddenCalls;

/**
 * The calls that are woven into plug-ins. Each takes from the stack what it puts there, so that a class stays
 * verifiable as it was compiled. On a thread that no guard watches, all but {@link #exit} and
 * {@link #detour} let everything pass.
 */
public final class PlugInChecks {

	private static final int SHORT = 2;
	private static final int INT = 4;
	private static final int LONG = 8;
	private static final String CONSTRUCTOR = "<init>";

	private PlugInChecks() {
	}

	/** At each turn of a loop and the beginning of each method: ends a call that has come to its limit. */
	public static void pass() {
		if (Thread.currentThread() instanceof GuardedThread thread) {
			thread.pass();
		}
	}

	/** Before an array of bytes or booleans is made. */
	public static int bytes(int length) {
		return array(length, 1);
	}

	/** Before an array of shorts or characters is made. */
	public static int shorts(int length) {
		return array(length, SHORT);
	}

	/** Before an array of integers, floats or references is made. */
	public static int ints(int length) {
		return array(length, INT);
	}

	/** Before an array of longs or doubles is made. */
	public static int longs(int length) {
		return array(length, LONG);
	}

	/** Takes note of one size of an array of arrays. */
	public static int dimension(int length) {
		if (Thread.currentThread() instanceof GuardedThread thread) {
			thread.dimension(length);
		}
		return length;
	}

	/** Before an array of arrays is made, of whose sizes note was taken: as if all of it held references. */
	public static void dimensions() {
		if (Thread.currentThread() instanceof GuardedThread thread) {
			thread.dimensions(INT);
		}
	}

	/** Before the sizes of an array of arrays are taken from the stack: room for them. */
	public static int[] sizes(int dimensions) {
		return new int[dimensions];
	}

	/** Takes note of one of them and keeps it. */
	public static int[] size(int length, int[] sizes, int index) {
		sizes[index] = dimension(length);
		return sizes;
	}

	/** Before a method is called by reflection. */
	public static void reflection(Method method) {
		look(method.getDeclaringClass(), method.getName(),
				MethodType.methodType(method.getReturnType(), method.getParameterTypes()));
	}

	/** Before an object is made by reflection. */
	public static void construction(Constructor<?> constructor) {
		look(constructor.getDeclaringClass(), CONSTRUCTOR,
				MethodType.methodType(void.class, constructor.getParameterTypes()));
	}

	/** Before an object of a class is made by reflection, without a constructor at hand. */
	public static void making(Class<?> type) {
		look(type, CONSTRUCTOR, MethodType.methodType(void.class));
	}

	/**
	 * Before a method that was found at run time is called, or a handle of it made.
	 *
	 * @param name {@code <init>} for a constructor
	 */
	static void look(Class<?> owner, String name, MethodType type) {
		String internal = owner.getName().replace('.', '/');
		if (ForbiddenCalls.endsProcess(internal, name)) {
			exit(0);
		}
		ForbiddenCalls.indirectRefusal(internal, name, type.descriptorString()).ifPresent(refusal -> {
			switch (refusal) {
				case THREAD -> thread();
				case LOADER -> loader();
				case PROCESS -> process();
				case LOOP -> loop();
				case DETOUR -> detour();
			}
		});
	}

	/** Before reflection is called by reflection, which hides what is called in the end, or by a name. */
	public static void detour() {
		throw refused(new CallEndedError("通过反射调用反射，这是不允许的", "calls reflection by reflection, which no plug-in may"));
	}

	/** Before a loop of method handles is made, which would never come by. */
	public static void loop() {
		if (Thread.currentThread() instanceof GuardedThread) {
			throw refused(new CallEndedError("用方法句柄拼成循环，这是不允许的",
					"makes loops of method handles, which no plug-in may"));
		}
	}

	/** Before a class is made that no bundle brings and nobody weaves. */
	public static void loader() {
		if (Thread.currentThread() instanceof GuardedThread) {
			throw refused(new CallEndedError("要自行装入类，这是不允许的", "loads classes by itself, which no plug-in may"));
		}
	}

	/** Before another process is started or ended. */
	public static void process() {
		if (Thread.currentThread() instanceof GuardedThread) {
			throw refused(new CallEndedError("要启动或结束进程，这是不允许的", "starts or ends processes, which no plug-in may"));
		}
	}

	/** Before a stream is made. */
	public static boolean sequential(boolean parallel) {
		if (parallel) {
			thread();
		}
		return parallel;
	}

	private static int array(int length, int size) {
		if (Thread.currentThread() instanceof GuardedThread thread) {
			thread.array((long) length * size);
		}
		return length;
	}

	/** In place of {@code System.exit}. */
	public static void exit(int status) {
		throw refused(new CallEndedError("调用了 System.exit，这是不允许的", "called System.exit, which no plug-in may"));
	}

	/** In place of {@code Runtime.exit} and {@code Runtime.halt}. */
	public static void exit(Runtime runtime, int status) {
		exit(status);
	}

	/** In place of {@code Signal.raise}. */
	public static void exit(Object signal) {
		exit(0);
	}

	/** Before a thread is made, or work given to others. */
	public static void thread() {
		if (Thread.currentThread() instanceof GuardedThread) {
			throw refused(new CallEndedError("要启动自己的线程，这是不允许的", "starts threads of its own, which no plug-in may"));
		}
	}

	private static CallEndedError refused(CallEndedError error) {
		return Thread.currentThread() instanceof GuardedThread thread ? thread.refuse(error) : error;
	}
}
