/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.launcher.internal;

import java.util.Locale;

/**
 * What the user is told when the product ended before it was up. The framework itself only writes to a log.
 *
 * @param reason what the log says, stack traces and all; empty where there is no log
 * @param log    the log's file, as it is to be shown
 */
record StartFailure(String reason, String log) {

	/**
	 * The message: what is missing where that is known, and where to read more.
	 *
	 * @param language Chinese, else English is taken
	 */
	String message(Locale language) {
		boolean chinese = language.getLanguage().equals(Locale.CHINESE.getLanguage());
		if (reason.contains("libgtk-3")) {
			return chinese ? "manyi：缺少 GTK 3，无法打开窗口。请安装它，在 Debian 上软件包名为 libgtk-3-0。"
					: "manyi: no window can be opened without GTK 3. Install it; Debian's package is libgtk-3-0.";
		}
		if (reason.contains("No more handles")) {
			return chinese ? "manyi：无法打开显示器。请在图形桌面中启动，或检查环境变量 DISPLAY。"
					: "manyi: the display cannot be opened. Start it in a graphical desktop, or check the variable "
							+ "DISPLAY.";
		}
		return chinese ? "manyi：无法启动。原因见日志 " + log : "manyi: it could not be started. The log says why: " + log;
	}
}
