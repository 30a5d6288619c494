// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/connectwizard.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace atlas
{
SignInField signInField(const ApiError &error)
{
    static const QHash<QString, SignInField> byCode{
        {u"invalid_client"_s, SignInField::ClientId},
        {u"invalid_client_secret"_s, SignInField::ClientSecret},
        {u"invalid_code"_s, SignInField::GrantCode},
        {u"invalid_grant"_s, SignInField::GrantCode},
        {u"invalid_scope"_s, SignInField::Scopes},
        {u"invalid_redirect_uri"_s, SignInField::RedirectUri},
        {u"invalid_member"_s, SignInField::DataCentre},
        {u"other_dc"_s, SignInField::DataCentre},
        {u"unknown_accounts_server"_s, SignInField::DataCentre},
        {u"unknown_region"_s, SignInField::DataCentre},
    };
    static const QHash<QString, SignInField> byName{{u"client_id"_s, SignInField::ClientId},
                                                    {u"client_secret"_s, SignInField::ClientSecret},
                                                    {u"code"_s, SignInField::GrantCode},
                                                    {u"grant_code"_s, SignInField::GrantCode},
                                                    {u"scope"_s, SignInField::Scopes},
                                                    {u"scopes"_s, SignInField::Scopes},
                                                    {u"region"_s, SignInField::DataCentre},
                                                    {u"data_centre"_s, SignInField::DataCentre},
                                                    {u"redirect_uri"_s, SignInField::RedirectUri}};
    if (error.kind == ErrorKind::WrongRegion) {
        return SignInField::DataCentre;
    }
    return byCode.value(error.code, byName.value(error.field, SignInField::None));
}
} // namespace atlas
