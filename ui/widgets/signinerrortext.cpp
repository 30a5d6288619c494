// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/signinerrortext.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::StringLiterals;

namespace atlas
{
namespace
{
struct Words {
    QString title, advice;
};

struct SignInWords {
    Q_DECLARE_TR_FUNCTIONS(atlas::SignInErrors)
public:
    [[nodiscard]] static QHash<QString, Words> client();
    [[nodiscard]] static QHash<QString, Words> browser();
    [[nodiscard]] static Words other();
};

/// Refusals of the token endpoint: id, secret, code, scopes, region.
QHash<QString, Words> SignInWords::client()
{
    const Words code{
        tr("The grant code is spent or expired"),
        tr("A code works once, for a few minutes, in one region. Generate a new one in the API console and "
           "paste it here.")};
    const Words region{tr("This account lives in another region"),
                       tr("Choose the region of your Zoho address, such as zoho.eu or zoho.com, and sign in again.")};
    return {
        {u"invalid_client"_s,
         {tr("Zoho does not know this client ID"),
          tr("Check the client ID and the region: a client made in one region does not exist in another, unless it is "
             "enabled there in the API console.")}},
        {u"invalid_client_secret"_s,
         {tr("The client secret is not the right one"), tr("Copy it again from the API console. If the client has one "
                                                           "secret per region, use the secret of the chosen "
                                                           "region.")}},
        {u"invalid_code"_s, code},
        {u"invalid_grant"_s, code},
        {u"invalid_member"_s, region},
        {u"other_dc"_s, region},
        {u"no_refresh_token"_s,
         {tr("Zoho gave no lasting access"),
          tr("Remove Atlas from the connected apps of your Zoho profile, then sign in again and accept.")}},
        {u"invalid_scope"_s,
         {tr("Zoho does not know one of the scopes"),
          tr("Remove the scope named under details, or go back to Atlas's own list.")}},
    };
}

/// What can happen between the browser and Atlas.
QHash<QString, Words> SignInWords::browser()
{
    const Words foreign{tr("The answer of the browser does not belong to this sign-in"),
                        tr("It may come from an older tab. Close the Zoho tabs and sign in again from here.")};
    return {
        {u"invalid_redirect_uri"_s,
         {tr("The redirect addresses are not registered for this client"),
          tr("Copy both addresses shown here into the client's settings in the API console, exactly as they are, then "
             "try again.")}},
        {u"access_denied"_s,
         {tr("The consent was refused"),
          tr("Atlas reads nothing without it. Try again and accept, or remove scopes you do not want to give.")}},
        {u"state_mismatch"_s, foreign},
        {u"no_code"_s, foreign},
        {u"port_in_use"_s,
         {tr("Another program uses the two ports of the sign-in"),
          tr("Close the program that listens on ports 8749 and 8750 of this computer, then try again. The Self Client "
             "way needs no port.")}},
        {u"unknown_accounts_server"_s,
         {tr("The browser named a Zoho server Atlas does not know"),
          tr("Nothing was sent to it. Choose the region yourself, or use a data-centre file for a new region.")}},
    };
}

Words SignInWords::other()
{
    return {tr("Zoho refused the sign-in"),
            tr("The reason is under details. Check region, client ID and secret, then try again.")};
}
} // namespace

ErrorText signInErrorText(const ApiError &error)
{
    const Words general = SignInWords::other();
    const Words words = SignInWords::client().value(error.code, SignInWords::browser().value(error.code, general));
    return {words.title,
            words.advice,
            {},
            QCoreApplication::translate("atlas::ErrorWords", "Try again"),
            ErrorText::Action::Retry};
}
} // namespace atlas
