/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.woven;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles.Lookup;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;

/**
 * Stands in woven plug-ins for the look-up of method handles: what no plug-in may call is refused when it is looked up,
 * all else is found as the plug-in itself would have found it. Each method is that of {@link Lookup} with its name.
 */
public final class PlugInHandles {

	private static final String CONSTRUCTOR = "<init>";

	private PlugInHandles() {
	}

	private static void look(Class<?> owner, String name, MethodType type) {
		PlugInChecks.look(owner, name, type);
	}

	public static MethodHandle findStatic(Lookup lookup, Class<?> owner, String name, MethodType type)
			throws NoSuchMethodException, IllegalAccessException {
		look(owner, name, type);
		return lookup.findStatic(owner, name, type);
	}

	public static MethodHandle findVirtual(Lookup lookup, Class<?> owner, String name, MethodType type)
			throws NoSuchMethodException, IllegalAccessException {
		look(owner, name, type);
		return lookup.findVirtual(owner, name, type);
	}

	public static MethodHandle findSpecial(Lookup lookup, Class<?> owner, String name, MethodType type, Class<?> caller)
			throws NoSuchMethodException, IllegalAccessException {
		look(owner, name, type);
		return lookup.findSpecial(owner, name, type, caller);
	}

	public static MethodHandle bind(Lookup lookup, Object receiver, String name, MethodType type)
			throws NoSuchMethodException, IllegalAccessException {
		look(receiver.getClass(), name, type);
		return lookup.bind(receiver, name, type);
	}

	public static MethodHandle findConstructor(Lookup lookup, Class<?> owner, MethodType type)
			throws NoSuchMethodException, IllegalAccessException {
		look(owner, CONSTRUCTOR, type);
		return lookup.findConstructor(owner, type);
	}

	public static MethodHandle unreflect(Lookup lookup, Method method) throws IllegalAccessException {
		PlugInChecks.reflection(method);
		return lookup.unreflect(method);
	}

	public static MethodHandle unreflectSpecial(Lookup lookup, Method method, Class<?> caller)
			throws IllegalAccessException {
		PlugInChecks.reflection(method);
		return lookup.unreflectSpecial(method, caller);
	}

	public static MethodHandle unreflectConstructor(Lookup lookup, Constructor<?> constructor)
			throws IllegalAccessException {
		PlugInChecks.construction(constructor);
		return lookup.unreflectConstructor(constructor);
	}
}
