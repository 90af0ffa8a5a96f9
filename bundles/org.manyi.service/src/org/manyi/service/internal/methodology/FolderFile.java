/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.internal.methodology;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.manyi.model.LocalizedText;
import org.manyi.scoring.api.MethodologyProvider;

/**
 * A methodology file of a folder as it was when it was looked at, so that everybody reads the same.
 *
 * @param file   where it is
 * @param bytes  its content, never changed
 * @param reason why it must not be used; empty where it may be
 */
record FolderFile(Path file, byte[] bytes, Optional<LocalizedText> reason) implements MethodologyProvider {

	@Override
	public String origin() {
		return file.toString();
	}

	@Override
	public InputStream open() {
		return new ByteArrayInputStream(bytes);
	}

	@Override
	public Optional<LocalizedText> objection() {
		return reason;
	}

	@Override
	@NonNullByDefault({})
	public boolean equals(@Nullable Object other) {
		return other instanceof FolderFile that && file.equals(that.file) && Arrays.equals(bytes, that.bytes)
				&& reason.equals(that.reason);
	}

	@Override
	public int hashCode() {
		return 31 * file.hashCode() + Arrays.hashCode(bytes);
	}
}
