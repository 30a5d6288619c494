// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/home/homesources.h"
#include "models/search/searchrows.h"

#include <QObject>
#include <QTimer>

namespace atlas
{
/// Keeps the search in step with the books: what changed is given to it a while later, one source at a time, and made
/// into rows away from the ui thread, so that neither the window nor a search waits. Once it is gone, what it began
/// ends soon.
class SearchFeeder : public QObject
{
    Q_OBJECT
public:
    /// Index and books outlive it.
    SearchFeeder(SearchIndex &index, const HomeSources &books, QObject *parent = nullptr);
    /// The books hold what is stored: from now on they are given.
    void start();
    [[nodiscard]] bool isFeeding() const { return m_busy || !m_waiting.isEmpty(); }

private:
    void watch();
    void soon(const QString &source);
    void next();
    void give(const QString &source, searchrows::Make make);
    SearchIndex &m_index;
    HomeSources m_books;
    CancelScope m_scope;
    QTimer m_soon;
    QStringList m_waiting;
    bool m_started = false, m_busy = false;
};
} // namespace atlas
