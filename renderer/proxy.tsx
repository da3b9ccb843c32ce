// Starts the page of the small window in which a proxy's name and password are typed.
import { useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import type { ProxyBridge, ProxyQuestion } from '../core/contract/proxy.ts';
import { proxyTexts } from '../core/text/proxy-texts.ts';
import { ProxySignIn } from './pages/ProxySignIn.tsx';
import './style/fonts.css';
import './style/page-fonts.css';
import './style/colours.css';
import './style/base.css';
import './style/parts.css';
import './style/proxy.css';

declare global {
  interface Window {
    readonly proxy: ProxyBridge;
  }
}

function ProxyWindow() {
  const [question, setQuestion] = useState<ProxyQuestion | null>(null);
  useEffect(() => {
    void window.proxy.question().then(setQuestion);
  }, []);
  useEffect(() => {
    if (!question) return;
    document.documentElement.lang = question.language;
    document.title = proxyTexts[question.language].title;
  }, [question]);
  return (
    question && (
      <ProxySignIn
        words={proxyTexts[question.language]}
        question={question}
        answer={(given) => void window.proxy.answer(given)}
      />
    )
  );
}

for (const kind of ['dragover', 'drop']) window.addEventListener(kind, (event) => event.preventDefault());

const root = document.getElementById('root');
if (root) createRoot(root).render(<ProxyWindow />);
