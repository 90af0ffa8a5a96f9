/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.internal.dropins;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;
import org.manyi.model.LocalizedText;
import org.manyi.scoring.PlugInBundle;
import org.manyi.scoring.PlugInBundle.State;
import org.manyi.scoring.PlugInBundles;
import org.manyi.scoring.internal.plugin.PlugInGuard;
import org.manyi.scoring.internal.registry.ChangeNotifier;
import org.manyi.scoring.internal.weaving.PlugInWeaving;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.wiring.FrameworkWiring;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.log.Logger;
import org.osgi.service.log.LoggerFactory;

/**
 * Keeps the framework in step with the plug-in folders. Bundles are started for this process alone. Those that the
 * framework has kept since an earlier start are used as they are if the files are the same, and taken out if not.
 */
@Component(immediate = true)
public final class DropinBundles implements PlugInBundles {

	private static final Comparator<PlugInBundle> ORDER = Comparator
			.comparing((PlugInBundle bundle) -> bundle.id().orElse("\uFFFF")).thenComparing(PlugInBundle::file);

	private final BundleContext context;
	private final DropinFolders folders;
	private final PrivateCopies copies;
	private final PlugInGuard guard;
	private final ChangeNotifier notifier;
	private final Logger log;
	/** Guarded by this. */
	private final Map<String, BroughtBundle> brought = new HashMap<>();
	private volatile Seen seen = new Seen(FolderContent.EMPTY, Map.of());
	private @Nullable FolderWatch watch;

	/**
	 * What the last look into the folders led to.
	 *
	 * @param brought the bundles in the framework by their files
	 */
	private record Seen(FolderContent content, Map<Path, BroughtBundle> brought) {
	}

	@Activate
	public DropinBundles(BundleContext context, @Reference PlugInGuard guard, @Reference PlugInWeaving weaving,
			@Reference ChangeNotifier notifier, @Reference LoggerFactory loggers) {
		this.context = context;
		this.guard = guard;
		this.notifier = notifier;
		log = loggers.getLogger(DropinBundles.class);
		folders = DropinFolders.of(context);
		copies = new PrivateCopies(folders.copies());
		rescan();
		if (folders.followed()) {
			follow();
		}
	}

	@Deactivate
	public synchronized void close() throws IOException {
		FolderWatch present = watch;
		if (present != null) {
			present.close();
		}
	}

	@Override
	public Optional<Path> folder() {
		return folders.user();
	}

	@Override
	public synchronized void follow() {
		if (watch != null || folders.all().isEmpty()) {
			return;
		}
		try {
			FolderWatch started = new FolderWatch(folders.all(), this::rescanAndTidy,
					e -> log.error("The plug-in folders are not wholly known", e));
			watch = started;
			Thread thread = new Thread(started, "Manyi plug-in folders");
			thread.setDaemon(true);
			thread.start();
		} catch (IOException e) {
			log.warn("The plug-in folders are not watched", e);
		}
	}

	private synchronized void rescanAndTidy() {
		FolderContent before = seen.content();
		rescan();
		if (!before.equals(seen.content())) {
			notifier.changed(); // what cannot be used announces nothing itself
		}
		copies.keepOnly(brought.values().stream().map(bundle -> copies.of(bundle.file())).collect(Collectors.toSet()));
	}

	@Override
	public synchronized void rescan() {
		FolderContent content = ofOthers(FolderContent.of(folders.all()));
		takeOut(content);
		for (BundleFile file : content.chosen().values()) {
			if (!brought.containsKey(file.id())) {
				try {
					brought.put(file.id(), install(file, copies.of(file)));
				} catch (NotABundleException e) {
					content = content.without(file, e.reason());
				}
			}
		}
		// one that was there before may find what it missed
		wiring().resolveBundles(brought.values().stream().map(BroughtBundle::bundle).toList());
		brought.values().forEach(BroughtBundle::start);
		seen = new Seen(content, brought.values().stream()
				.collect(Collectors.toUnmodifiableMap(bundle -> bundle.file().file(), bundle -> bundle)));
	}

	/** What bears the name of a bundle of the product is refused. */
	private FolderContent ofOthers(FolderContent content) {
		FolderContent others = content;
		for (Bundle bundle : content.chosen().isEmpty() ? new Bundle[0] : context.getBundles()) {
			BundleFile file = others.chosen().get(bundle.getSymbolicName());
			if (file != null && !folders.brought(bundle)) {
				others = others.without(file, new LocalizedText("与产品自带的插件包 " + file.id() + " 同名",
						"has the symbolic name of a bundle of the product, " + file.id()));
			}
		}
		return others;
	}

	private void takeOut(FolderContent content) {
		List<BroughtBundle> gone = brought.values().stream()
				.filter(bundle -> !bundle.file().equals(content.chosen().get(bundle.file().id()))).toList();
		for (BroughtBundle bundle : gone) {
			bundle.uninstall();
			brought.remove(bundle.file().id());
		}
		// kept since an earlier start, and not of the files that are there now
		Set<String> wanted = content.chosen().values().stream().map(file -> DropinFolders.location(copies.of(file)))
				.collect(Collectors.toSet());
		for (Bundle bundle : context.getBundles()) {
			if (folders.brought(bundle) && !wanted.contains(bundle.getLocation())) {
				try {
					bundle.uninstall();
				} catch (BundleException e) {
					log.warn("{} could not be taken out", bundle.getLocation(), e);
				}
			}
		}
		if (!gone.isEmpty()) {
			wiring().refreshBundles(gone.stream().map(BroughtBundle::bundle).toList());
		}
	}

	private BroughtBundle install(BundleFile file, Path copy) throws NotABundleException {
		try {
			return BroughtBundle.install(file, DropinFolders.location(copy), context, guard);
		} catch (BundleException e) {
			throw new NotABundleException("框架不接受：" + e.getMessage(),
					"is not taken by the framework: " + e.getMessage());
		}
	}

	@Override
	public List<PlugInBundle> bundles() {
		Seen last = seen;
		List<PlugInBundle> all = new ArrayList<>();
		last.content().refused().forEach((file, reason) -> all.add(refused(file, reason)));
		for (BundleFile file : last.content().superseded()) {
			Path other = Objects.requireNonNull(last.content().chosen().getOrDefault(file.id(), file)).file();
			all.add(plugIn(file, State.SUPERSEDED, Optional.of(new LocalizedText("由 " + other + " 取代",
					"is superseded by " + other))));
		}
		last.brought().values().forEach(bundle -> all.add(present(bundle)));
		return all.stream().sorted(ORDER).toList();
	}

	private PlugInBundle present(BroughtBundle bundle) {
		Optional<LocalizedText> failure = bundle.failure();
		if (failure.isPresent()) {
			return plugIn(bundle.file(), State.FAILED, failure);
		}
		Optional<LocalizedText> missing = missing(bundle.bundle());
		return plugIn(bundle.file(), missing.isPresent() ? State.UNRESOLVED : State.READY, missing);
	}

	private static PlugInBundle plugIn(BundleFile file, State state, Optional<LocalizedText> reason) {
		return new PlugInBundle(file.file(), Optional.of(file.id()), Optional.of(file.version().toString()), state,
				reason);
	}

	private Optional<LocalizedText> missing(Bundle bundle) {
		return bundle.getState() == Bundle.INSTALLED ? Optional.of(new MissingRequirements(wiring()).of(bundle))
				: Optional.empty();
	}

	@Override
	public synchronized List<PlugInBundle> tryOut(List<Path> files) {
		Map<Path, PlugInBundle> refused = new HashMap<>();
		Map<Path, BroughtBundle> tried = new HashMap<>();
		try {
			for (Path file : files) {
				tryOne(file, refused, tried);
			}
			wiring().resolveBundles(tried.values().stream().map(BroughtBundle::bundle).toList());
			return files.stream().map(file -> refused.containsKey(file) ? Objects.requireNonNull(refused.get(file))
					: present(Objects.requireNonNull(tried.get(file)))).toList();
		} finally {
			tried.values().forEach(BroughtBundle::uninstall);
			rescan();
		}
	}

	private void tryOne(Path file, Map<Path, PlugInBundle> refused, Map<Path, BroughtBundle> tried) {
		try {
			BundleFile bundle = BundleFile.read(file);
			LocalizedText reason = ofOthers(FolderContent.EMPTY.with(bundle)).refused().get(file);
			if (reason != null) {
				refused.put(file, plugIn(bundle, State.REFUSED, Optional.of(reason)));
				return;
			}
			BroughtBundle present = brought.remove(bundle.id());
			if (present != null) {
				present.uninstall();
			}
			tried.put(file, install(bundle, file));
		} catch (NotABundleException e) {
			refused.put(file, refused(file, e.reason()));
		}
	}

	private static PlugInBundle refused(Path file, LocalizedText reason) {
		return new PlugInBundle(file, Optional.empty(), Optional.empty(), State.REFUSED, Optional.of(reason));
	}

	private FrameworkWiring wiring() {
		return context.getBundle(Constants.SYSTEM_BUNDLE_LOCATION).adapt(FrameworkWiring.class);
	}
}
