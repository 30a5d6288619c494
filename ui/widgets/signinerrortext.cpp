// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/signinerrortext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace atlas
{
namespace
{
struct SignInWords {
    Q_DECLARE_TR_FUNCTIONS(atlas::SignInErrors)
public:
    [[nodiscard]] static ErrorText client(const QString &code);
    [[nodiscard]] static ErrorText browser(const QString &code);
    [[nodiscard]] static ErrorText other();
};

ErrorText SignInWords::client(const QString &code)
{
    if (code == "invalid_client"_L1) {
        return {tr("Zoho does not know this client ID"),
                tr("Check the client ID and the region: a client made in one region does not exist in another, unless "
                   "it is enabled there in the API console."),
                {},
                {},
                ErrorText::Action::None};
    }
    if (code == "invalid_client_secret"_L1) {
        return {tr("The client secret is not the right one"),
                tr("Copy it again from the API console. If the client has one secret per region, use the secret of the "
                   "chosen region."),
                {},
                {},
                ErrorText::Action::None};
    }
    if (code == "invalid_code"_L1 || code == "invalid_grant"_L1) {
        return {
            tr("The grant code is spent or expired"),
            tr("A code works once, for a few minutes, in one region. Generate a new one in the API console and paste "
               "it here."),
            {},
            {},
            ErrorText::Action::None};
    }
    if (code == "invalid_member"_L1 || code == "other_dc"_L1) {
        return {tr("This account lives in another region"),
                tr("Choose the region of your Zoho address, such as zoho.eu or zoho.com, and sign in again."),
                {},
                {},
                ErrorText::Action::None};
    }
    if (code == "no_refresh_token"_L1) {
        return {tr("Zoho gave no lasting access"),
                tr("Remove Atlas from the connected apps of your Zoho profile, then sign in again and accept."),
                {},
                {},
                ErrorText::Action::None};
    }
    if (code == "invalid_scope"_L1) {
        return {tr("Zoho does not know one of the scopes"),
                tr("Remove the scope named under details, or go back to Atlas's own list."),
                {},
                {},
                ErrorText::Action::None};
    }
    return {};
}

ErrorText SignInWords::browser(const QString &code)
{
    if (code == "invalid_redirect_uri"_L1) {
        return {tr("The redirect addresses are not registered for this client"),
                tr("Copy both addresses shown here into the client's settings in the API console, exactly as they are, "
                   "then try again."),
                {},
                {},
                ErrorText::Action::None};
    }
    if (code == "access_denied"_L1) {
        return {tr("The consent was refused"),
                tr("Atlas reads nothing without it. Try again and accept, or remove scopes you do not want to give."),
                {},
                {},
                ErrorText::Action::None};
    }
    if (code == "state_mismatch"_L1) {
        return {tr("The answer of the browser does not belong to this sign-in"),
                tr("It may come from an older tab. Close the Zoho tabs and sign in again from here."),
                {},
                {},
                ErrorText::Action::None};
    }
    if (code == "port_in_use"_L1) {
        return {tr("Another program uses the two ports of the sign-in"),
                tr("Close the program that listens on ports 8749 and 8750 of this computer, then try again. The Self "
                   "Client way needs no port."),
                {},
                {},
                ErrorText::Action::None};
    }
    if (code == "unknown_accounts_server"_L1) {
        return {tr("The browser named a Zoho server Atlas does not know"),
                tr("Nothing was sent to it. Choose the region yourself, or use a data-centre file for a new region."),
                {},
                {},
                ErrorText::Action::None};
    }
    return {};
}

ErrorText SignInWords::other()
{
    return {tr("Zoho refused the sign-in"),
            tr("The reason is under details. Check region, client ID and secret, then try again."),
            {},
            {},
            ErrorText::Action::None};
}
} // namespace

ErrorText signInErrorText(const ApiError &error)
{
    ErrorText text = SignInWords::client(error.code);
    if (text.title.isEmpty()) {
        text = SignInWords::browser(error.code);
    }
    if (text.title.isEmpty()) {
        text = SignInWords::other();
    }
    text.action = QCoreApplication::translate("atlas::ErrorWords", "Try again");
    text.actionKind = ErrorText::Action::Retry;
    return text;
}
} // namespace atlas
