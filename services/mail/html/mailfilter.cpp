// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/mail/html/mailfilter.h"

#include "services/mail/html/attributes.h"
#include "services/mail/html/builder.h"
#include "services/mail/html/canonical.h"

namespace atlas::mailhtml
{
using namespace Qt::Literals::StringLiterals;

namespace
{
SafeMail filterFor(const QString &html, const FilterLimits &limits, const FilterUse &use)
{
    DocumentBuilder builder(limits, use);
    parseDocument(canonicalMarkup(QStringView(html).left(limits.input)), builder);
    SafeMail mail = builder.take();
    mail.isCut |= html.size() > limits.input;
    return mail;
}
} // namespace

SafeMail filter(const QString &html, const FilterLimits &limits)
{
    return filterFor(html, limits, {});
}

QString forSending(const QString &editorHtml)
{
    const FilterUse use{FilterUse::Images::Attached, false, true, true};
    return filterFor(editorHtml, {}, use).html;
}

QString quotation(const QString &html, const QString &introduction)
{
    const FilterUse use{FilterUse::Images::None, true, false, true};
    QString said = escaped(withoutControls(introduction).trimmed());
    said.replace(u'\n', "<br>"_L1);
    return "<p>"_L1 + said + "</p><blockquote>"_L1 + filterFor(html, {}, use).html + "</blockquote>"_L1;
}
} // namespace atlas::mailhtml
