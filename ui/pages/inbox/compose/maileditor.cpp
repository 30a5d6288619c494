// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/inbox/compose/maileditor.h"

#include "models/mail/templatefields.h"
#include "services/mail/html/mailfilter.h"
#include "ui/theme/theme.h"

#include <QBuffer>
#include <QImage>
#include <QMimeData>
#include <QTextBlock>
#include <QTextList>
#include <QUuid>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
constexpr qreal quoteIndent = 24;

QStringList localPaths(const QMimeData *source)
{
    QStringList paths;
    const QList<QUrl> urls = source->urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    return paths;
}

QString plainTextOf(const QString &html)
{
    QTextDocument document;
    document.setHtml(html);
    return document.toPlainText().trimmed();
}
} // namespace

MailEditor::MailEditor(QWidget *parent)
    : QTextEdit(parent)
{
    setAcceptRichText(true);
    setTabChangesFocus(true);
    document()->setDocumentMargin(8);
    connect(this, &QTextEdit::textChanged, this, &MailEditor::markFields);
}

void MailEditor::showHtml(const QString &html)
{
    setHtml(html);
    moveCursor(QTextCursor::Start);
}

void MailEditor::insertSafe(const QString &html)
{
    textCursor().insertHtml(mailhtml::forSending(html));
}

bool MailEditor::replaceSignature(const QString &before, const QString &html)
{
    const QString shown = plainTextOf(before);
    const qsizetype at = shown.isEmpty() ? -1 : toPlainText().lastIndexOf(shown);
    if (at < 0)
        return false;
    QTextCursor cursor(document());
    cursor.setPosition(int(at));
    cursor.setPosition(int(at + shown.size()), QTextCursor::KeepAnchor);
    cursor.removeSelectedText();
    cursor.insertHtml(html);
    return true;
}

void MailEditor::setSignature(const QString &html)
{
    const QString safe = html.isEmpty() ? QString() : mailhtml::forSending(html);
    const QString before = std::exchange(m_signature, safe);
    if (replaceSignature(before, safe))
        return;
    const bool isThere = !safe.isEmpty() && toPlainText().contains(plainTextOf(safe));
    if (safe.isEmpty() || isThere || !before.isEmpty()) // somebody made it their own
        return;
    QTextCursor end(document());
    end.movePosition(QTextCursor::End);
    end.insertBlock(QTextBlockFormat(), QTextCharFormat());
    end.insertBlock(QTextBlockFormat(), QTextCharFormat());
    end.insertHtml(safe);
}

void MailEditor::adoptSignature(const QString &html)
{
    const QString safe = html.isEmpty() ? QString() : mailhtml::forSending(html);
    const QString shown = plainTextOf(safe);
    m_signature = !shown.isEmpty() && toPlainText().contains(shown) ? safe : QString();
}

void MailEditor::addImage(const OutgoingFile &image)
{
    m_images.insert(image.contentId, image);
}

QList<OutgoingFile> MailEditor::images() const
{
    QList<OutgoingFile> shown;
    const QString html = toHtml();
    for (const OutgoingFile &image : m_images) {
        if (html.contains(u"cid:"_s + image.contentId))
            shown.append(image);
    }
    return shown;
}

void MailEditor::pasteAsText()
{
    setAcceptRichText(false);
    paste();
    setAcceptRichText(true);
}

bool MailEditor::canInsertFromMimeData(const QMimeData *source) const
{
    return source->hasImage() || QTextEdit::canInsertFromMimeData(source);
}

void MailEditor::insertFromMimeData(const QMimeData *source)
{
    if (const QStringList paths = localPaths(source); !paths.isEmpty()) {
        Q_EMIT filesDropped(paths);
        return;
    }
    const auto image = source->hasImage() && !source->hasText() ? qvariant_cast<QImage>(source->imageData()) : QImage();
    if (!image.isNull() && acceptRichText()) {
        OutgoingFile file;
        QBuffer buffer(&file.bytes);
        buffer.open(QIODevice::WriteOnly);
        image.save(&buffer, "PNG");
        file.contentId = QUuid::createUuid().toString(QUuid::WithoutBraces) + u"@atlas"_s;
        file.name = u"image.png"_s;
        addImage(file);
        textCursor().insertImage(u"cid:"_s + file.contentId);
    } else if (source->hasHtml() && acceptRichText()) {
        insertSafe(source->html());
    } else if (source->hasText()) {
        textCursor().insertText(source->text());
    }
}

QVariant MailEditor::loadResource(int, const QUrl &name)
{
    // Only what came with the mail: nothing is read from disk or network.
    const QString id = name.scheme() == "cid"_L1 ? name.path() : QString();
    return m_images.contains(id) ? QVariant(QImage::fromData(m_images.value(id).bytes)) : QVariant();
}

void MailEditor::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
    else
        QTextEdit::dragEnterEvent(event);
}

void MailEditor::dragMoveEvent(QDragMoveEvent *event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
    else
        QTextEdit::dragMoveEvent(event);
}

void MailEditor::dropEvent(QDropEvent *event)
{
    const QStringList paths = localPaths(event->mimeData());
    if (paths.isEmpty()) {
        QTextEdit::dropEvent(event);
        return;
    }
    event->acceptProposedAction();
    Q_EMIT filesDropped(paths);
}

void MailEditor::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->modifiers().testFlag(Qt::ControlModifier)) {
        event->ignore(); // the composer sends
        return;
    }
    QTextEdit::keyPressEvent(event);
}

void MailEditor::toggleList(QTextListFormat::Style style)
{
    QTextCursor cursor = textCursor();
    QTextList *list = cursor.currentList();
    if (!list || list->format().style() != style) {
        cursor.createList(style);
        return;
    }
    cursor.beginEditBlock();
    const QTextBlock last = document()->findBlock(cursor.selectionEnd());
    for (QTextBlock block = document()->findBlock(cursor.selectionStart()); block.isValid(); block = block.next()) {
        if (QTextList *its = block.textList())
            its->remove(block);
        QTextBlockFormat format = block.blockFormat();
        format.setIndent(0);
        QTextCursor(block).setBlockFormat(format);
        if (block == last)
            break;
    }
    cursor.endEditBlock();
}

void MailEditor::toggleQuote()
{
    QTextBlockFormat format;
    format.setLeftMargin(textCursor().blockFormat().leftMargin() > 0 ? 0 : quoteIndent);
    textCursor().mergeBlockFormat(format);
}

QString MailEditor::link() const
{
    return textCursor().charFormat().anchorHref();
}

void MailEditor::setLink(const QString &target)
{
    QTextCursor cursor = textCursor();
    QTextCharFormat format;
    format.setAnchor(!target.isEmpty());
    format.setAnchorHref(target);
    format.setFontUnderline(!target.isEmpty());
    if (target.isEmpty())
        format.setForeground(palette().text());
    else
        format.setForeground(palette().link());
    if (!cursor.hasSelection() && !target.isEmpty()) {
        const QTextCharFormat plain = cursor.charFormat();
        cursor.insertText(target, format);
        cursor.insertText(u" "_s, plain);
    } else {
        cursor.mergeCharFormat(format);
    }
    setTextCursor(cursor);
}

void MailEditor::fillFields(const QHash<QString, QString> &values)
{
    const QStringList open = openFields();
    for (const QString &field : open) {
        const QString value = values.value(field);
        if (value.isEmpty())
            continue;
        const QRegularExpression written(u"\\{\\{\\s*%1\\s*\\}\\}"_s.arg(QRegularExpression::escape(field)),
                                         QRegularExpression::CaseInsensitiveOption);
        for (QTextCursor found = document()->find(written); !found.isNull(); found = document()->find(written, found))
            found.insertText(value);
    }
}

QStringList MailEditor::openFields() const
{
    return templateFields(toPlainText());
}

void MailEditor::markFields()
{
    QList<ExtraSelection> marks;
    QTextCharFormat mark;
    mark.setBackground(Theme::get().tokens().warnFill);
    mark.setForeground(Theme::get().tokens().warnOnFill);
    const QStringList open = openFields();
    for (const QString &field : open) {
        const QRegularExpression written(u"\\{\\{\\s*%1\\s*\\}\\}"_s.arg(QRegularExpression::escape(field)),
                                         QRegularExpression::CaseInsensitiveOption);
        for (QTextCursor found = document()->find(written); !found.isNull(); found = document()->find(written, found))
            marks.append(ExtraSelection{found, mark});
    }
    setExtraSelections(marks);
}

void MailEditor::changeEvent(QEvent *event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        markFields();
}
} // namespace atlas
