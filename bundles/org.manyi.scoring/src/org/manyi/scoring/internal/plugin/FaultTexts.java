/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.internal.plugin;

import java.time.Duration;

import org.eclipse.jdt.annotation.Nullable;
import org.manyi.model.LocalizedText;
import org.manyi.scoring.api.ScoringException;

/** Says in the user's words what went wrong inside a plug-in. */
final class FaultTexts {

	private static final int LONGEST = 200;

	private FaultTexts() {
	}

	static LocalizedText of(Throwable thrown) {
		return switch (thrown) {
			case PlugInFault fault -> fault.reason();
			case CallEndedError ended -> ended.reason();
			case ScoringException refusal when isStated(refusal) -> refusal.reason();
			case StackOverflowError overflow -> new LocalizedText("递归过深", "recursed too deeply");
			case OutOfMemoryError memory -> new LocalizedText("内存不足", "ran out of memory");
			case LinkageError linkage ->
				new LocalizedText("缺少它需要的类：" + message(linkage), "lacks a class it needs: " + message(linkage));
			default -> new LocalizedText("抛出 " + thrown.getClass().getSimpleName() + "：" + message(thrown),
					"threw " + thrown.getClass().getSimpleName() + ": " + message(thrown));
		};
	}

	static LocalizedText timeOut(Duration limit) {
		String seconds = limit.toMillis() % 1000 == 0 ? String.valueOf(limit.toSeconds())
				: String.valueOf(limit.toMillis() / 1000.0);
		return new LocalizedText("在 " + seconds + " 秒内没有返回", "did not return within " + seconds + " s");
	}

	static LocalizedText tooMuchMemory(long bytes) {
		long megabytes = bytes >> 20;
		return new LocalizedText("一次调用分配的内存超过 " + megabytes + " MiB",
				"allocated more than " + megabytes + " MiB in one call");
	}

	static LocalizedText stillRunning() {
		return new LocalizedText("先前一次超过时限的调用还没有结束", "is still busy with a call that exceeded its time limit");
	}

	static LocalizedText skipped() {
		return new LocalizedText("没有调用，因为之前的调用超过时限", "was not called because the call before exceeded its time limit");
	}

	static LocalizedText gone() {
		return new LocalizedText("服务无法取得：插件已卸载，或无法启动", "cannot be had: its plug-in is gone or does not start");
	}

	private static boolean isStated(ScoringException refusal) {
		@Nullable
		LocalizedText reason = refusal.reason();
		return reason != null;
	}

	/** The first line of the message; a plug-in's own exception class may fail at that, too. */
	static String message(Throwable thrown) {
		String message;
		try {
			message = thrown.getMessage();
		} catch (RuntimeException | Error e) {
			message = null;
		}
		if (message == null || message.isBlank()) {
			return "–";
		}
		String line = message.lines().findFirst().orElse(message);
		return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
	}
}
