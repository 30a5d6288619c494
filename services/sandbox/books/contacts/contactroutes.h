// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sandbox/books/bookscall.h"

/// The parts contactRoutes() is made of.
namespace atlas::sandbox::books::contacts
{
[[nodiscard]] QList<BooksRoute> recordRoutes();    ///< list, detail, create, update, delete, active, inactive
[[nodiscard]] QList<BooksRoute> personRoutes();    ///< contact persons
[[nodiscard]] QList<BooksRoute> addressRoutes();   ///< further addresses, comments, unpaid invoices
[[nodiscard]] QList<BooksRoute> mailRoutes();      ///< statements and mails
[[nodiscard]] QList<BooksRoute> crmImportRoutes(); ///< records of Zoho CRM
} // namespace atlas::sandbox::books::contacts
