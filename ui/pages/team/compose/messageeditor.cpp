// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/team/compose/messageeditor.h"

#include <QAbstractTextDocumentLayout>
#include <QImage>
#include <QKeyEvent>
#include <QMimeData>
#include <QTemporaryDir>
#include <QTextBlock>
#include <QTextLayout>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
constexpr int mostLines = 8;

QStringList droppedPaths(const QMimeData &source)
{
    QStringList paths;
    const QList<QUrl> urls = source.urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    return paths;
}

/// A picture from the clipboard as a file, kept until the program ends: it is sent from there.
QString pictureFile(const QImage &image)
{
    static QTemporaryDir folder;
    static int number = 0;
    const QString path = folder.filePath(u"image-%1.png"_s.arg(++number));
    return image.save(path, "PNG") ? path : QString();
}
} // namespace

MessageEditor::MessageEditor(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setObjectName(u"team.editor"_s);
    setTabChangesFocus(true);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setProperty("ownFocus", true); // the box around it shows the focus
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &MessageEditor::fitHeight);
    fitHeight();
}

MessageEditor::~MessageEditor() = default;

QSize MessageEditor::sizeHint() const
{
    int lines = 0;
    for (QTextBlock block = document()->begin(); block.isValid() && lines < mostLines; block = block.next())
        lines += qMax(1, block.layout()->lineCount());
    const int line = fontMetrics().lineSpacing();
    constexpr int slack = 4; // a line that just fits would already scroll
    const int room =
        2 * int(document()->documentMargin()) + contentsMargins().top() + contentsMargins().bottom() + slack;
    return {200, qBound(1, lines, mostLines) * line + room};
}

void MessageEditor::fitHeight()
{
    const int height = sizeHint().height();
    if (height != minimumHeight() || height != maximumHeight())
        setFixedHeight(height);
}

void MessageEditor::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    fitHeight();
}

void MessageEditor::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitHeight();
}

bool MessageEditor::takeCompletionKey(const QKeyEvent &event)
{
    switch (event.key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Escape:
        Q_EMIT completionKey(event.key());
        return true;
    default:
        return false;
    }
}

bool MessageEditor::event(QEvent *event)
{
    // Tab moves the focus before keyPressEvent hears of it.
    if (m_completing && event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Tab) {
        Q_EMIT completionKey(Qt::Key_Tab);
        return true;
    }
    return QPlainTextEdit::event(event);
}

void MessageEditor::keyPressEvent(QKeyEvent *event)
{
    if (m_completing && takeCompletionKey(*event))
        return;
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && !(event->modifiers() & (Qt::ShiftModifier | Qt::AltModifier))) {
        Q_EMIT submitted();
        return;
    }
    if (isEnter) {
        // A block of its own, not a line separator: the text is read line by line.
        textCursor().insertBlock();
        ensureCursorVisible();
        return;
    }
    if (event->key() == Qt::Key_Up && document()->isEmpty()) {
        Q_EMIT upAtEmpty();
        return;
    }
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT cancelled();
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

bool MessageEditor::canInsertFromMimeData(const QMimeData *source) const
{
    return source->hasImage() || !droppedPaths(*source).isEmpty() || QPlainTextEdit::canInsertFromMimeData(source);
}

void MessageEditor::insertFromMimeData(const QMimeData *source)
{
    if (const QStringList paths = droppedPaths(*source); !paths.isEmpty()) {
        Q_EMIT filesGiven(paths);
        return;
    }
    const auto image = source->hasImage() && !source->hasText() ? qvariant_cast<QImage>(source->imageData()) : QImage();
    if (!image.isNull()) {
        if (const QString path = pictureFile(image); !path.isEmpty())
            Q_EMIT filesGiven({path});
        return;
    }
    if (source->hasText())
        textCursor().insertText(source->text());
}
} // namespace atlas
