// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/mail/addressindex.h"

#include <functional>
#include <QLineEdit>

class QCompleter;
class QStandardItemModel;

namespace atlas
{
/// Where a recipient is typed: completed from the people known, taken over with a comma, a semicolon, Enter or Tab.
class RecipientInput : public QLineEdit
{
    Q_OBJECT
public:
    using Source = std::function<QList<AddressIndex::Entry>(const QString &)>;
    explicit RecipientInput(Source source, QWidget *parent = nullptr);
    /// Takes over what is typed as it stands.
    void accept();
    /// Pixels it would like to have.
    void setRoom(int width);
    [[nodiscard]] QSize sizeHint() const override { return {m_room, QLineEdit::sizeHint().height()}; }

Q_SIGNALS:
    void accepted(const QList<atlas::MailAddress> &people);
    /// Backspace in the empty field.
    void backRequested();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void offer(const QString &text);
    /// The person chosen in the list, or else the first one offered; false: none.
    bool acceptOffered();
    bool pasteList();
    Source m_source;
    QStandardItemModel *m_offered;
    QCompleter *m_completer;
    int m_room = 0;
};
} // namespace atlas
