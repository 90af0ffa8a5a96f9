/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.report.form;

import org.manyi.model.LocalizedText;

/** What a page that is filled in on a screen says beside a sheet of paper. */
final class PageWords {

	static final LocalizedText HOW_TO_FILL_IN = new LocalizedText(
			"请在每个调查项最符合您看法的一栏点选；没有看法的调查项可以留空。填好后按“保存”，把得到的文件交回。",
			"Please choose the one column of each item that says best what you think; an item may be left empty. "
					+ "Then press Save and hand in the file.");
	static final LocalizedText KEYS = new LocalizedText(
			"键盘：数字键选等级并转到下一项，X 为不适用，上下箭头换调查项，左右箭头换等级，Delete 取消选择。",
			"Keyboard: number keys choose a level and go on to the next item, X is not applicable, up and down change "
					+ "the item, left and right the level, Delete takes an answer back.");
	static final LocalizedText ABOUT = new LocalizedText("基本信息", "About this sheet");
	static final LocalizedText ITEMS = new LocalizedText("调查项和评价等级", "Items and levels");
	static final LocalizedText SAVE = new LocalizedText("保存", "Save");
	static final LocalizedText PRINT = new LocalizedText("打印", "Print");
	static final LocalizedText CLEAR = new LocalizedText("清空", "Clear");
	static final LocalizedText ANSWERED = new LocalizedText("已答 {0} 项，共 {1} 项", "{0} of {1} items answered");
	static final LocalizedText SAVED = new LocalizedText("已保存为 {0}，请把这个文件交回。",
			"Saved as {0}. Please hand in this file.");

	private PageWords() {
	}
}
