(function () {
	'use strict';

	var form = document.getElementById('sheet');
	var state = document.getElementById('state');
	var unsaved = false;
	var pressed = null;

	function controls() {
		return Array.prototype.slice.call(form.elements);
	}

	function levels() {
		return controls().filter(function (one) { return one.type === 'radio'; });
	}

	function named(name) {
		return levels().filter(function (one) { return one.name === name; });
	}

	function items() {
		return levels().map(function (one) { return one.name; }).filter(function (name, place, all) {
			return all.indexOf(name) === place;
		});
	}

	function chosen(name) {
		return named(name).filter(function (one) { return one.checked; });
	}

	function said(words, first, second) {
		return form.getAttribute(words).split('{0}').join(first).split('{1}').join(second);
	}

	function tell() {
		var all = items();
		var answered = all.filter(function (name) { return chosen(name).length > 0; });
		state.textContent = said('data-answered', answered.length, all.length);
	}

	function changed() {
		unsaved = true;
		tell();
	}

	/* the comment of the sheet: what is wanted of each item, then what was said beyond */
	function comment(own) {
		var parts = controls().filter(function (one) {
			return one.hasAttribute('data-about') ? one.value.trim() !== '' : false;
		}).map(function (one) {
			return '\u3010' + one.getAttribute('data-about') + '\u3011' + one.value.trim();
		});
		return (own === '' ? parts : parts.concat(own)).join('\n');
	}

	/* one column for each heading, in the order of the sheet */
	function columns() {
		var found = [];
		var places = Object.create(null);
		controls().forEach(function (one) {
			var heading = one.getAttribute('data-heading');
			if (heading === null) {
				return;
			}
			if (!(heading in places)) {
				places[heading] = found.length;
				found.push({ heading: heading, value: '' });
			}
			var column = found[places[heading]];
			if (one.type === 'radio') {
				column.value = one.checked ? one.value : column.value;
			} else if (one.hasAttribute('data-comment')) {
				column.value = comment(one.value.trim());
			} else {
				column.value = one.value.trim();
			}
		});
		return found;
	}

	function cell(text) {
		return '"' + text.replace(/"/g, '""') + '"';
	}

	function written() {
		var all = columns();
		return '\ufeff' + all.map(function (one) { return cell(one.heading); }).join(',') + '\r\n'
			+ all.map(function (one) { return cell(one.value); }).join(',') + '\r\n';
	}

	function two(number) {
		return ('0' + number).slice(-2);
	}

	/* the number of a sheet stays the same however often it is saved */
	function begin() {
		var now = new Date();
		controls().forEach(function (one) {
			if (one.hasAttribute('data-number')) {
				one.value = (now.getTime().toString(36) + '-' + Math.random().toString(36).slice(2, 8)).toUpperCase();
			} else if (one.type === 'date') {
				one.value = now.getFullYear() + '-' + two(now.getMonth() + 1) + '-' + two(now.getDate());
			}
		});
		unsaved = false;
		tell();
	}

	function save() {
		var number = controls().filter(function (one) { return one.hasAttribute('data-number'); })[0].value;
		var link = document.createElement('a');
		link.href = URL.createObjectURL(new Blob([written()], { type: 'text/csv;charset=utf-8' }));
		link.download = form.getAttribute('data-file') + '-' + number + '.csv';
		document.body.appendChild(link);
		link.click();
		document.body.removeChild(link);
		unsaved = false;
		state.textContent = said('data-saved', link.download, '');
	}

	function choose(level, is) {
		level.checked = is;
		changed();
	}

	/* to the item so many lines further; stays where there is none */
	function go(name, lines) {
		var all = items();
		var next = all[all.indexOf(name) + lines];
		if (next !== undefined) {
			(chosen(next)[0] || named(next)[0]).focus();
		}
	}

	function key(event) {
		var level = event.target;
		if (level.type !== 'radio' || event.ctrlKey || event.altKey || event.metaKey) {
			return;
		}
		var wanted = named(level.name).filter(function (one) {
			return one.getAttribute('data-key') === event.key.toLowerCase();
		});
		if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
			go(level.name, event.key === 'ArrowDown' ? 1 : -1);
		} else if (event.key === 'Backspace' || event.key === 'Delete') {
			chosen(level.name).forEach(function (one) { choose(one, false); });
		} else if (wanted.length === 1) {
			wanted[0].focus();
			choose(wanted[0], true);
			go(level.name, 1);
		} else {
			return;
		}
		event.preventDefault();
	}

	form.addEventListener('keydown', key);
	form.addEventListener('input', changed);
	/* a level that is clicked once more is taken back, so that an item can be left empty again */
	form.addEventListener('mousedown', function (event) {
		pressed = event.target.type === 'radio' ? (event.target.checked ? event.target : null) : null;
	});
	form.addEventListener('click', function (event) {
		if (pressed !== null ? event.target === pressed : false) {
			choose(pressed, false);
		}
		pressed = null;
	});
	form.addEventListener('reset', function () { setTimeout(begin, 0); });
	form.addEventListener('submit', function (event) { event.preventDefault(); });
	document.getElementById('save').addEventListener('click', save);
	document.getElementById('print').addEventListener('click', function () { window.print(); });
	window.addEventListener('beforeunload', function (event) {
		if (unsaved) {
			event.preventDefault();
			event.returnValue = '';
		}
	});
	begin();
}());
