// Runs the page of a questionnaire with what its script uses of a browser: node browser.js PAGE ACTIONS SAVED
// A line of ACTIONS is press NAME KEY, choose NAME VALUE, write NAME TEXT, remark ITEM TEXT, reset or save,
// with tabs between the words. What is saved last stands in SAVED; standard output tells how the page looks then.
'use strict';

const crypto = require('crypto');
const fs = require('fs');
const vm = require('vm');

const [page, actions] = [process.argv[2], process.argv[3]].map(name => fs.readFileSync(name, 'utf8'));
const script = /<script>([^]*)<\/script>/.exec(page)[1];
const policy = /script-src 'sha256-([^']*)'/.exec(unescaped(page))[1];
if (crypto.createHash('sha256').update(script, 'utf8').digest('base64') !== policy) {
	throw new Error('the page does not allow its own script');
}

let focused = null;
let blob = null;
let link = null;
let warned = false;

function unescaped(text) {
	const characters = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
	return text.replace(/&(amp|lt|gt|quot|#39);/g, (all, name) => characters[name]);
}

class Target {
	constructor(attributes = {}) {
		this.attributes = attributes;
		this.listeners = {};
	}
	addEventListener(type, listener) { (this.listeners[type] ??= []).push(listener); }
	fire(type, event = {}) {
		const fired = { type, target: this, preventDefault() { this.prevented = true; }, ...event };
		(this.listeners[type] ?? []).forEach(listener => listener(fired));
		return fired;
	}
	getAttribute(name) { return this.attributes[name] ?? null; }
	hasAttribute(name) { return name in this.attributes; }
}

class Control extends Target {
	constructor(tag, attributes) {
		super(attributes);
		this.type = attributes.type ?? tag;
		this.name = attributes.name ?? '';
		this.value = attributes.value ?? '';
		this.on = false;
	}
	get checked() { return this.on; }
	set checked(on) {
		if (on) {
			elements.filter(one => one.type === 'radio' && one.name === this.name).forEach(one => { one.on = false; });
		}
		this.on = on;
	}
	focus() { focused = this; }
}

function attributes(text) {
	return Object.fromEntries([...text.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name, value]) => [name, unescaped(value)]));
}

const elements = [...page.matchAll(/<(input|select|textarea|button)((?: [\w-]+="[^"]*")*)\/?>/g)]
	.map(([, tag, given]) => new Control(tag, attributes(given)));
const form = new Target(attributes(/<form((?: [\w-]+="[^"]*")*)>/.exec(page)[1]));
form.elements = elements;
const byId = { sheet: form, state: { textContent: '' } };
elements.filter(one => one.attributes.id).forEach(one => { byId[one.attributes.id] = one; });
const window = new Target();

vm.runInNewContext(script, {
	document: {
		getElementById: id => byId[id],
		createElement: () => ({ click() { link = this; } }),
		body: { appendChild() {}, removeChild() {} }
	},
	window,
	Blob: class { constructor(parts) { this.text = parts.join(''); } },
	URL: { createObjectURL: given => { blob = given; return 'blob:'; } },
	setTimeout: action => action()
});

function radios(name) {
	const found = elements.filter(one => one.type === 'radio' && one.attributes['data-heading'] === name);
	if (found.length === 0) {
		throw new Error('no item ' + name);
	}
	return found;
}

function write(control, text) {
	control.value = text.split('\\n').join('\n');
	form.fire('input', { target: control });
}

const doing = {
	press(name, key) {
		const at = focused !== null && focused.attributes['data-heading'] === name ? focused : radios(name)[0];
		form.fire('keydown', { target: at, key, ctrlKey: false, altKey: false, metaKey: false });
	},
	choose(name, value) {
		const level = radios(name).find(one => one.value === value);
		form.fire('mousedown', { target: level });
		level.checked = true;
		form.fire('input', { target: level });
		form.fire('click', { target: level });
	},
	write(name, text) { write(elements.find(one => one.attributes['data-heading'] === name), text); },
	remark(item, text) { write(elements.find(one => one.attributes['data-about'] === item), text); },
	reset() {
		elements.forEach(one => { one.on = false; one.value = one.type === 'radio' || one.type === 'hidden' ? one.value : ''; });
		form.fire('reset');
	},
	save() { byId.save.fire('click'); }
};
actions.split('\n').filter(line => line !== '').map(line => line.split('\t'))
	.forEach(([action, ...words]) => doing[action](...words));
warned = window.fire('beforeunload').prevented === true;
if (blob !== null) {
	fs.writeFileSync(process.argv[4], blob.text);
}
process.stdout.write([byId.state.textContent, focused === null ? '' : focused.attributes['data-heading'], link === null ? '' : link.download,
	warned].join('\n'));
