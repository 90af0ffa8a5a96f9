/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.ui;

import java.nio.file.Path;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.widgets.Control;

/** Takes a file that is dropped anywhere onto a control; of several the first. */
public final class FileDrop extends DropTargetAdapter {

	private final Consumer<Path> dropped;

	/**
	 * @param target  takes what is dropped anywhere onto it
	 * @param dropped told the file or folder
	 */
	public FileDrop(Control target, Consumer<Path> dropped) {
		this.dropped = dropped;
		DropTarget drops = new DropTarget(target, DND.DROP_COPY | DND.DROP_MOVE | DND.DROP_DEFAULT);
		drops.setTransfer(FileTransfer.getInstance());
		drops.addDropListener(this);
	}

	@Override
	public void dragEnter(@Nullable DropTargetEvent event) {
		if (event != null && event.detail == DND.DROP_DEFAULT) {
			event.detail = DND.DROP_COPY;
		}
	}

	@Override
	public void drop(@Nullable DropTargetEvent event) {
		if (event != null && event.data instanceof String[] files && files.length > 0) {
			dropped.accept(Path.of(files[0]));
		}
	}
}
