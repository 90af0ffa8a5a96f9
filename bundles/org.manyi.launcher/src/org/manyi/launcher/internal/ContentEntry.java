/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.launcher.internal;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.osgi.framework.connect.ConnectContent;

/**
 * One file of a bundle.
 *
 * @param zip   the open jar
 * @param entry an entry of it
 */
record ContentEntry(ZipFile zip, ZipEntry entry) implements ConnectContent.ConnectEntry {

	@Override
	public String getName() {
		return entry.getName();
	}

	@Override
	public long getContentLength() {
		return entry.getSize();
	}

	@Override
	public long getLastModified() {
		return entry.getTime();
	}

	@Override
	public InputStream getInputStream() throws IOException {
		return zip.getInputStream(entry);
	}
}
