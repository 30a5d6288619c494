// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QPushButton;

namespace atlas
{
class MailEditor;

/// The mail that an answer quotes, folded, after what is written. It can be left out, or taken into the text to write
/// between its lines.
class QuoteBox : public QWidget
{
    Q_OBJECT
public:
    explicit QuoteBox(QWidget *parent = nullptr);
    /// Safe HTML of mailhtml::quotation; empty: none.
    void setQuote(const QString &html);
    [[nodiscard]] const QString &quote() const { return m_quote; }
    /// False: the mail goes below whatever is written, so that leaving it out is not offered.
    void setRemovable(bool removable);
    /// The quotation is still to come.
    void setAwaited(bool awaited);
    [[nodiscard]] bool isAwaited() const { return m_isAwaited; }

Q_SIGNALS:
    void edited();
    void intoTextRequested(const QString &html);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void showParts();
    QPushButton *m_toggle, *m_intoText, *m_remove;
    MailEditor *m_view;
    QString m_quote;
    bool m_isAwaited = false, m_isRemovable = true;
    bool m_isOpen = false;
};
} // namespace atlas
