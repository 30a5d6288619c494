// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QPushButton;

namespace atlas
{
class ElidedLabel;
class IconButton;
class SearchField;
class Segmented;

/// Above the mail list: all or unread, the filter, the order; below them one line about searching.
class ListHead : public QWidget
{
    Q_OBJECT
public:
    explicit ListHead(QWidget *parent = nullptr);
    [[nodiscard]] bool unreadOnly() const;
    void setUnreadOnly(bool unreadOnly); ///< tells nobody
    [[nodiscard]] QString text() const;
    void clearText(); ///< tells nobody
    void setNewestFirst(bool newestFirst);
    void setSortable(bool sortable); ///< what Zoho found comes in Zoho's order
    void focusSearch();

    void showNoNote();
    void showSearchHint(); ///< what Return would do
    void showSearching();
    void showFound(int count, const QString &text);

Q_SIGNALS:
    void unreadOnlyChanged(bool unreadOnly);
    void textChanged(const QString &text);
    void searchRequested(const QString &text);
    void orderToggled();
    void backRequested();
    void leftDownwards(); ///< Down in the filter: on into the list

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void letSearchWords();
    enum class Note { None, Hint, Searching, Found };
    void showNote(Note note);
    void retranslate();
    [[nodiscard]] QString noteWords() const;
    Segmented *m_which;
    SearchField *m_search;
    IconButton *m_order;
    QWidget *m_noteRow;
    ElidedLabel *m_note;
    QPushButton *m_back;
    Note m_shown = Note::None;
    int m_found = 0;
    QString m_foundText;
    bool m_newestFirst = true;
};
} // namespace atlas
