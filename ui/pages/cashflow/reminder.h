// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QWidget;

namespace atlas
{
class BooksActions;

/// The dialog that reminds a customer of an invoice: Books' own draft, to be read and changed before it is sent.
/// `parent`: any widget of the window to cover.
void openReminder(BooksActions &actions, const QString &invoiceId, QWidget *parent);
} // namespace atlas
