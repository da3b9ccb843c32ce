// Starts the pages in our own window.
import { firstAnswers } from './first-answers.ts';
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { Crash } from './pages/Crash.tsx';
import './style/fonts.css';
import './style/page-fonts.css';
import './style/colours.css';
import './style/base.css';
import './style/frame.css';
import './style/parts.css';
import './style/pages.css';
import './style/home.css';
import './style/beside.css';
import './style/sights.css';

// A file dropped beside the place meant for it must never open as a page.
for (const kind of ['dragover', 'drop']) window.addEventListener(kind, (event) => event.preventDefault());

const root = document.getElementById('root');
if (root) void firstAnswers().then((first) => createRoot(root).render(<Crash><App first={first} /></Crash>));
