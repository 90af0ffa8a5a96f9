/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */

import java.lang.instrument.Instrumentation;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;

/**
 * Goes with a program as an agent, says when its window has been painted, and ends it. Looks at SWT from outside, so
 * that a window of nothing and the workbench are measured alike.
 *
 * <pre>java -javaagent:PROBE.jar=window|scores …</pre>
 *
 * {@code window}: anything of a visible window was painted. {@code scores}: the table of scores, with rows in it.
 * Prints {@code PAINTED} and the milliseconds since the epoch.
 */
public final class StartProbe {

	private static final int PAUSE = 10;
	private static final int PAINT = 9;

	private final Instrumentation program;
	private final boolean scores;
	/** Of the window's thread. */
	private boolean painted;

	private StartProbe(Instrumentation program, boolean scores) {
		this.program = program;
		this.scores = scores;
	}

	public static void premain(String wanted, Instrumentation program) {
		StartProbe probe = new StartProbe(program, "scores".equals(wanted));
		Thread thread = new Thread(probe::watch, "Start probe");
		thread.setDaemon(true);
		thread.start();
	}

	private void watch() {
		try {
			Class<?> type = display();
			Object display = shown(type);
			Class<?> listener = Class.forName("org.eclipse.swt.widgets.Listener", true, type.getClassLoader());
			Object paints = Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] { listener },
					(proxy, method, arguments) -> {
						if (method.getName().equals("handleEvent") && !painted && isPainted(arguments[0])) {
							painted = true;
							type.getMethod("asyncExec", Runnable.class).invoke(display, (Runnable) StartProbe::end);
						}
						return null;
					});
			Method filter = type.getMethod("addFilter", int.class, listener);
			type.getMethod("asyncExec", Runnable.class).invoke(display, (Runnable) () -> {
				try {
					filter.invoke(display, PAINT, paints);
					// what was painted before anybody looked is painted once more
					for (Object shell : (Object[]) type.getMethod("getShells").invoke(display)) {
						shell.getClass().getMethod("redraw").invoke(shell);
					}
				} catch (ReflectiveOperationException e) {
					fail(e);
				}
			});
		} catch (ReflectiveOperationException | InterruptedException e) {
			fail(e);
		}
	}

	/** The class, as soon as the program has loaded it. */
	private Class<?> display() throws InterruptedException {
		while (true) {
			for (Class<?> loaded : program.getAllLoadedClasses()) {
				if (loaded.getName().equals("org.eclipse.swt.widgets.Display")) {
					return loaded;
				}
			}
			Thread.sleep(PAUSE);
		}
	}

	/** The display, as soon as there is one. */
	private static Object shown(Class<?> type) throws ReflectiveOperationException, InterruptedException {
		Field displays = type.getDeclaredField("Displays");
		displays.setAccessible(true);
		while (true) {
			for (Object display : (Object[]) displays.get(null)) {
				if (display != null) {
					return display;
				}
			}
			Thread.sleep(PAUSE);
		}
	}

	private boolean isPainted(Object event) throws ReflectiveOperationException {
		Object widget = event.getClass().getField("widget").get(event);
		if (!scores) {
			return true;
		}
		Object id = widget.getClass().getMethod("getData", String.class).invoke(widget, "org.manyi.id");
		return "scores.table".equals(id) && rows(widget) > 1;
	}

	private static int rows(Object table) throws ReflectiveOperationException {
		try {
			return (int) table.getClass().getMethod("getRowCount").invoke(table);
		} catch (InvocationTargetException e) {
			return 0;
		}
	}

	private static void end() {
		System.out.println("PAINTED " + System.currentTimeMillis());
		System.out.flush();
		// with an exit that lets the virtual machine keep its archive of classes for the next start
		Thread end = new Thread(() -> System.exit(0), "End");
		end.start();
	}

	private static void fail(Exception reason) {
		reason.printStackTrace();
		Runtime.getRuntime().halt(1);
	}
}
