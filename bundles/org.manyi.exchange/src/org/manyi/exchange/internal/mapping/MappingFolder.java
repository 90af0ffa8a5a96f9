/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.internal.mapping;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.manyi.exchange.api.SourceColumn;
import org.manyi.exchange.api.mapping.ImportMapping;
import org.manyi.exchange.api.mapping.KeptMapping;
import org.manyi.model.LocalizedText;
import org.manyi.store.api.EvidenceException;

/**
 * A folder where mappings are kept, one file for each version: its name says the format, the columns by the beginning
 * of a digest, and the version.
 *
 * @param folder need not exist
 */
public record MappingFolder(Path folder) {

	private static final Pattern VERSION = Pattern.compile("(?<prefix>.+)-v(?<version>[1-9]\\d{0,8})\\.json");
	private static final int DIGITS = 16;

	/** The latest mapping kept for tables of that format with those columns. */
	public Optional<ImportMapping> latest(List<SourceColumn> columns, String formatId, String methodologyId)
			throws EvidenceException {
		String prefix = prefix(columns, formatId, methodologyId);
		OptionalInt version = latestVersion(prefix);
		return version.isEmpty() ? Optional.empty()
				: Optional.of(new MappingFile(file(prefix, version.getAsInt())).read());
	}

	/**
	 * The mapping with the version that it would be kept with: the latest one's where nothing differs, else the next.
	 * Versions are counted by id, over tables of all columns, so that id and version name one mapping.
	 */
	public ImportMapping numbered(List<SourceColumn> columns, ImportMapping mapping) throws EvidenceException {
		Optional<ImportMapping> latest = latest(columns, mapping.format(), mapping.methodology());
		int after = latest.map(ImportMapping::version).orElse(0);
		if (latest.isPresent() && isSame(latest.get(), mapping)) {
			return latest.get();
		}
		List<ImportMapping> namesakes = namesakes(mapping);
		// what tables of other columns are read by may serve here as well
		Optional<ImportMapping> same = namesakes.stream()
				.filter(kept -> kept.version() > after && isSame(kept, mapping)).findFirst();
		int next = Math.max(after, namesakes.stream().mapToInt(ImportMapping::version).max().orElse(0)) + 1;
		return same.orElseGet(() -> withVersion(mapping, Math.max(mapping.version(), next)));
	}

	private static boolean isSame(ImportMapping kept, ImportMapping mapping) {
		return kept.equals(withVersion(mapping, kept.version()));
	}

	/** The mappings of that id that are kept; one that cannot be read is passed over. */
	private List<ImportMapping> namesakes(ImportMapping mapping) throws EvidenceException {
		List<ImportMapping> namesakes = new ArrayList<>();
		for (Path file : files()) {
			Matcher name = VERSION.matcher(file.getFileName().toString());
			if (name.matches() && name.group("prefix").startsWith(mapping.format() + "-")) {
				try {
					ImportMapping kept = new MappingFile(file).read();
					if (kept.id().equals(mapping.id())) {
						namesakes.add(kept);
					}
				} catch (EvidenceException e) {
					// somebody else's damaged file is no reason to refuse this one
				}
			}
		}
		return namesakes;
	}

	/** Keeps a mapping; what differs from the latest one is the next version. */
	public KeptMapping keep(List<SourceColumn> columns, ImportMapping mapping) throws EvidenceException {
		String prefix = prefix(columns, mapping.format(), mapping.methodology());
		ImportMapping next = numbered(columns, mapping);
		Path file = file(prefix, next.version());
		if (Files.exists(file)) {
			return new WrittenMapping(next, List.of());
		}
		WrittenMapping kept = new WrittenMapping(next, Files.exists(folder) ? List.of(file) : List.of(file, folder));
		boolean written = false;
		try {
			Files.createDirectories(folder);
			new MappingFile(file).write(next);
			written = true;
			return kept;
		} catch (IOException e) {
			throw failure(e);
		} finally {
			if (!written) {
				kept.takeBack();
			}
		}
	}

	private static ImportMapping withVersion(ImportMapping mapping, int version) {
		return new ImportMapping(mapping.id(), version, mapping.format(), mapping.methodology(), mapping.columns(),
				mapping.dictionaries());
	}

	private Path file(String prefix, int version) {
		return folder.resolve(prefix + "-v" + version + ".json");
	}

	private OptionalInt latestVersion(String prefix) throws EvidenceException {
		return files().stream().map(file -> VERSION.matcher(file.getFileName().toString())).filter(Matcher::matches)
				.filter(matcher -> matcher.group("prefix").equals(prefix))
				.mapToInt(matcher -> Integer.parseInt(matcher.group("version"))).max();
	}

	private List<Path> files() throws EvidenceException {
		if (!Files.isDirectory(folder)) {
			return List.of();
		}
		try (Stream<Path> files = Files.list(folder)) {
			return files.sorted().toList();
		} catch (IOException e) {
			throw failure(e);
		}
	}

	private EvidenceException failure(IOException e) {
		return new EvidenceException(new LocalizedText("无法使用映射文件夹 %s（%s）。请检查权限和磁盘。".formatted(folder, e.getMessage()),
				"The folder of mappings %s cannot be used (%s). Check permissions and the disk.".formatted(folder,
						e.getMessage())));
	}

	private static String prefix(List<SourceColumn> columns, String formatId, String methodologyId) {
		try {
			MessageDigest digest = MessageDigest.getInstance("SHA-256");
			digest.update(methodologyId.getBytes(StandardCharsets.UTF_8));
			for (SourceColumn column : columns) {
				digest.update((byte) 0);
				digest.update(column.id().getBytes(StandardCharsets.UTF_8));
			}
			return formatId + "-" + HexFormat.of().formatHex(digest.digest()).substring(0, DIGITS);
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("every Java platform has SHA-256", e);
		}
	}
}
