/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.internal.slice;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Collectors;

import org.manyi.model.LocalizedText;
import org.manyi.model.Slice;
import org.manyi.service.AnalysisException;
import org.manyi.service.InvalidRequestException;
import org.manyi.service.slice.NamedSliceService;
import org.manyi.store.api.workspace.WorkspaceStore;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Keeps named slices in a file beside the store. */
@Component
public final class NamedSliceServiceImpl implements NamedSliceService {

	private static final int LONGEST = 60;
	private static final LocalizedText NO_TEXT = new LocalizedText(
			"统计范围文件 %s 不是 UTF-8 编码的文本，可能已损坏。请改正它，或移走它再重新保存统计范围；其他数据不受影响。",
			"The file of named slices %s is no text in UTF-8; it may be damaged. Correct it, or move it away and save "
					+ "the slices anew; nothing else is affected.");
	private static final LocalizedText WRONG_LINE = new LocalizedText(
			"统计范围文件 %s 第 %d 行不是统计范围：“%s”。请改正这一行或删除它。",
			"Line %2$d of the file of named slices %1$s is no slice: \"%3$s\". Correct the line or delete it.");
	private static final LocalizedText NOT_READ = new LocalizedText("统计范围文件 %s 读不出来。请检查它的权限。",
			"The file of named slices %s cannot be read. Check its permissions.");

	private final WorkspaceStore workspaces;

	@Activate
	public NamedSliceServiceImpl(@Reference WorkspaceStore workspaces) {
		this.workspaces = workspaces;
	}

	@Override
	public synchronized SortedMap<String, Slice> slices(Path workspace) throws AnalysisException {
		NamedSliceFile file = file(workspace);
		try {
			return file.read();
		} catch (WrongLineException e) {
			throw new AnalysisException(WRONG_LINE.formatted(file.path(), e.line(), e.text()));
		} catch (IOException e) {
			LocalizedText reason = e instanceof CharacterCodingException ? NO_TEXT : NOT_READ;
			throw new AnalysisException(reason.formatted(file.path()));
		}
	}

	@Override
	public synchronized SortedMap<String, Slice> keep(Path workspace, String name, Slice slice)
			throws AnalysisException {
		String kept = name.strip();
		if (kept.isEmpty() || kept.length() > LONGEST || kept.chars().anyMatch(Character::isISOControl)) {
			throw new InvalidRequestException(new LocalizedText("统计范围的名称要有 1 到 %d 个字，且在一行以内。".formatted(LONGEST),
					"The name of a slice has 1 to %d characters on one line.".formatted(LONGEST)));
		}
		if (slice.isAll()) {
			throw new InvalidRequestException(new LocalizedText("全部调查表不必命名。请先选定统计范围。",
					"All responses need no name. Choose a slice first."));
		}
		SortedMap<String, Slice> slices = slices(workspace);
		slices.put(kept, slice);
		return write(workspace, slices);
	}

	@Override
	public synchronized SortedMap<String, Slice> remove(Path workspace, String name) throws AnalysisException {
		SortedMap<String, Slice> slices = slices(workspace);
		if (Optional.ofNullable(slices.remove(name.strip())).isEmpty()) {
			String known = slices.keySet().stream().collect(Collectors.joining("; "));
			throw new InvalidRequestException(new LocalizedText("没有名为“%s”的统计范围。现有：%s。".formatted(name, known),
					"There is no slice named \"%s\". There are: %s.".formatted(name, known)));
		}
		return write(workspace, slices);
	}

	private SortedMap<String, Slice> write(Path workspace, SortedMap<String, Slice> slices) throws AnalysisException {
		NamedSliceFile file = file(workspace);
		try {
			file.write(slices);
			return slices;
		} catch (IOException e) {
			throw new AnalysisException(new LocalizedText(
					"统计范围文件 %s 写不进去。请检查权限和磁盘空间，已有的统计范围没有改变。".formatted(file.path()),
					("The file of named slices %s cannot be written. Check permissions and disk space; the slices "
							+ "there are as they were.").formatted(file.path())));
		}
	}

	private NamedSliceFile file(Path workspace) throws AnalysisException {
		if (!Files.isDirectory(workspace) || !workspaces.isWorkspace(workspace)) {
			throw new InvalidRequestException(new LocalizedText(
					workspace + " 不是工作区，只有工作区才能保存统计范围。请先把调查文件导入工作区（import）。",
					workspace + " is no workspace; only a workspace keeps slices. Import the survey file into one first"
							+ " (import)."));
		}
		return new NamedSliceFile(workspace.resolve(NamedSliceFile.NAME));
	}
}
