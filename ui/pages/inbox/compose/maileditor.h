// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/mail/mailrecords.h"

#include <QTextEdit>

namespace atlas
{
/// Where a mail is written. Pasted HTML is reduced to what may be sent, nothing is ever loaded from elsewhere, images
/// from the clipboard become inline images, files dropped are handed on. Fields of templates that are still to be
/// filled in ("{{contact.name}}") are marked.
class MailEditor : public QTextEdit
{
    Q_OBJECT
public:
    explicit MailEditor(QWidget *parent = nullptr);
    /// HTML of its own (toHtml), or already safe.
    void showHtml(const QString &html);
    /// Safe HTML at the text cursor.
    void insertSafe(const QString &html);
    /// Ends with the signature; one that stands there gives way if nobody changed it. Empty: none.
    void setSignature(const QString &html);
    /// The signature that HTML shown before ends with, if it is there.
    void adoptSignature(const QString &html);
    /// Images of the text, with the bytes they had.
    void addImage(const OutgoingFile &image);
    [[nodiscard]] QList<OutgoingFile> images() const; ///< those still in the text

    void pasteAsText();
    void toggleList(QTextListFormat::Style style);
    void toggleQuote();
    /// The address under the cursor; empty: none.
    [[nodiscard]] QString link() const;
    /// On the selection, or with `target` as text; empty: takes the link off.
    void setLink(const QString &target);

    /// Puts values in the place of fields; those without a value stay.
    void fillFields(const QHash<QString, QString> &values);
    [[nodiscard]] QStringList openFields() const;

Q_SIGNALS:
    void filesDropped(const QStringList &paths);

protected:
    void insertFromMimeData(const QMimeData *source) override;
    [[nodiscard]] bool canInsertFromMimeData(const QMimeData *source) const override;
    [[nodiscard]] QVariant loadResource(int type, const QUrl &name) override;
    void dropEvent(QDropEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void markFields();
    [[nodiscard]] bool replaceSignature(const QString &before, const QString &html);
    QHash<QString, OutgoingFile> m_images; ///< by content id
    QString m_signature;                   ///< as safe HTML
};
} // namespace atlas
