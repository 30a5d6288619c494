// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/books/bookswriteerrors.h"

#include "services/books/booksvalidation.h"

#include <QRegularExpression>
#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace atlas::bookswriteerrors
{
namespace
{
bool blamesNumber(const QString &code)
{
    static const QStringList codes{u"1001"_s, u"4018"_s, u"4097"_s, u"71530"_s};
    return codes.contains(code);
}

/// "Payment Terms" or "is_primary_contact" at the end of the message, as an API name.
QString namedField(const QString &message)
{
    static const QRegularExpression pattern(u"^Invalid value passed for ([A-Za-z_ ]+?)\\.?$"_s);
    const QRegularExpressionMatch match = pattern.match(message);
    const QString name = match.captured(1).trimmed().toLower().replace(u' ', u'_');
    return name == "jsonstring"_L1 ? QString() : name;
}
} // namespace

ApiError refined(ApiError error, BooksKind kind)
{
    if (!error.field.isEmpty())
        return error;
    if (blamesNumber(error.code)) {
        error.field = booksvalidation::numberField(kind);
        if (error.kind != ErrorKind::Duplicate)
            error.kind = ErrorKind::Validation;
    } else if (error.code == "2"_L1) {
        error.field = namedField(error.detail);
    } else if (error.code == "3062"_L1) {
        error.field = u"contact_name"_s;
    }
    return error;
}
} // namespace atlas::bookswriteerrors
