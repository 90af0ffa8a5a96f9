/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.launcher.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;

import org.junit.jupiter.api.Test;

class StartFailureTest {

	@Test
	void aMissingLibraryIsNamedWithItsPackage() {
		StartFailure failure = new StartFailure("""
				!MESSAGE Application error
				java.lang.UnsatisfiedLinkError: Could not load SWT library. Reasons:
					x.so: libgtk-3.so.0: cannot open shared object file: No such file or directory
				""", "x.log");
		assertEquals("manyi: no window can be opened without GTK 3. Install it; Debian's package is libgtk-3-0.",
				failure.message(Locale.ENGLISH));
		assertEquals("manyi：缺少 GTK 3，无法打开窗口。请安装它，在 Debian 上软件包名为 libgtk-3-0。",
				failure.message(Locale.SIMPLIFIED_CHINESE));
	}

	@Test
	void aDisplayThatCannotBeOpenedIsTold() {
		StartFailure failure = new StartFailure("org.eclipse.swt.SWTError: No more handles [gtk_init_check() failed]",
				"x.log");
		assertEquals(
				"manyi: the display cannot be opened. Start it in a graphical desktop, or check the variable DISPLAY.",
				failure.message(Locale.ROOT));
		assertEquals("manyi：无法打开显示器。请在图形桌面中启动，或检查环境变量 DISPLAY。", failure.message(Locale.CHINA));
	}

	@Test
	void anythingElseStandsInTheLog() {
		StartFailure failure = new StartFailure("", "/home/满意/1.log");
		assertEquals("manyi: it could not be started. The log says why: /home/满意/1.log",
				failure.message(Locale.GERMANY));
		assertEquals("manyi：无法启动。原因见日志 /home/满意/1.log", failure.message(Locale.CHINESE));
	}
}
