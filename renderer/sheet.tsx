// Starts the page of the hidden window that draws a sheet to be printed.
import { useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import type { SheetBridge, SheetQuestion } from '../core/contract/sheets.ts';
import { texts } from '../core/text/texts.ts';
import { SheetView, sheetTitle } from './sheets/SheetView.tsx';
import './style/fonts.css';
import './style/page-fonts.css';
import './style/sheet.css';

declare global {
  interface Window {
    readonly sheet: SheetBridge;
  }
}

function SheetWindow() {
  const [question, setQuestion] = useState<SheetQuestion | null>(null);
  useEffect(() => {
    void window.sheet.question().then(setQuestion);
  }, []);
  useEffect(() => {
    if (!question) return;
    document.documentElement.lang = question.language;
    document.title = sheetTitle(question.sheet, texts[question.language]);
    // Faces are fetched for what stands on the page: only now is it known which.
    void document.fonts.ready.then(() => window.sheet.drawn());
  }, [question]);
  return question && <SheetView sheet={question.sheet} words={texts[question.language]} />;
}

const root = document.getElementById('root');
if (root) createRoot(root).render(<SheetWindow />);
