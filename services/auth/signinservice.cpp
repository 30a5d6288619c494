// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/auth/signinservice.h"

#include "services/auth/accountsession.h"
#include "services/auth/appchecks.h"
#include "services/auth/browsersignin.h"
#include "services/auth/identity.h"
#include "services/auth/scopes.h"

#include <QPointer>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
std::optional<ApiError> badRequest(const SignInRequest &request)
{
    ApiError error(ErrorKind::Usage, u"missing"_s);
    if (request.clientId.isEmpty())
        error.field = u"client_id"_s;
    else if (!request.grantCode.isEmpty() && request.clientSecret.isEmpty())
        error.field = u"client_secret"_s; // a Self Client always has one
    else
        return std::nullopt;
    return error;
}

// A pasted code or id often brings a line break along.
SignInRequest cleanedRequest(SignInRequest request)
{
    request.clientId = request.clientId.trimmed();
    request.clientSecret = request.clientSecret.trimmed();
    request.grantCode = request.grantCode.trimmed();
    if (request.scopes.isEmpty())
        request.scopes = defaultScopes();
    return request;
}

// A grant that could not be saved: its code is spent, so it must not be lost.
struct UnsavedGrant {
    Account account;
    TokenReply reply;
    QString clientId;
    QString clientSecret;
    QString grantCode;

    [[nodiscard]] bool answers(const SignInRequest &request) const
    {
        return clientId == request.clientId && clientSecret == request.clientSecret && grantCode == request.grantCode &&
               account.dataCentre.accounts == request.dataCentre.accounts;
    }
};

struct FreshGrant {
    DataCentre dataCentre;
    TokenReply reply;
};

Task<Result<FreshGrant>> obtainGrant(OAuthClient *oauth, std::function<void(const QUrl &)> openBrowser,
                                     SignInRequest request, CancelToken cancel)
{
    BrowserGrant granted;
    granted.code = request.grantCode;
    granted.dataCentre = request.dataCentre;
    if (request.grantCode.isEmpty()) {
        BrowserSignIn browser(std::move(openBrowser));
        const Result<BrowserGrant> answer =
            co_await browser.run(request.dataCentre, request.clientId, request.scopes, cancel);
        if (!answer)
            co_return fail(answer.error());
        granted = *answer;
    }
    const Result<TokenReply> reply =
        co_await oauth->exchange(granted.dataCentre, request.clientId, request.clientSecret, granted.code,
                                 granted.redirectUri, granted.verifier, cancel);
    if (!reply)
        co_return fail(reply.error());
    FreshGrant fresh;
    fresh.dataCentre = granted.dataCentre;
    fresh.reply = *reply;
    co_return fresh;
}
} // namespace

SignInRequest::SignInRequest(DataCentre dc, QString id)
    : dataCentre(std::move(dc))
    , clientId(std::move(id))
{
}

struct SignInService::Private {
    OAuthClient &oauth;
    SecretStore &keychain;
    SecretStore &memory;
    const Clock &clock;
    std::function<void(const QUrl &)> openBrowser;
    std::optional<UnsavedGrant> unsaved;

    Task<Result<UnsavedGrant>> newGrant(SignInRequest request, CancelToken cancel);
};

SignInService::SignInService(OAuthClient &oauth, SecretStore &keychain, SecretStore &memory, const Clock &clock,
                             std::function<void(const QUrl &)> openBrowser)
    : d(new Private{oauth, keychain, memory, clock, std::move(openBrowser), std::nullopt})
{
}

SignInService::~SignInService() = default;

Task<Result<UnsavedGrant>> SignInService::Private::newGrant(SignInRequest request, CancelToken cancel)
{
    const Result<FreshGrant> fresh = co_await obtainGrant(&oauth, openBrowser, request, cancel);
    if (!fresh)
        co_return fail(fresh.error());
    UnsavedGrant grant;
    grant.reply = fresh->reply;
    grant.clientId = request.clientId;
    grant.clientSecret = request.clientSecret;
    grant.grantCode = request.grantCode;
    grant.account.dataCentre = fresh->dataCentre;
    grant.account.clientId = request.clientId;
    grant.account.scopes = request.scopes;
    grant.account.connectedAt = clock.now();
    grant.account.lastUsedAt = grant.account.connectedAt;
    const QUrl api = fresh->reply.apiDomain.isEmpty() ? fresh->dataCentre.api : fresh->reply.apiDomain;
    const Identity identity = co_await whoAmI(&oauth, api, fresh->reply.accessToken, cancel);
    grant.account.userEmail = identity.email;
    grant.account.label = accountLabel(identity, fresh->dataCentre);
    co_return grant;
}

Task<Result<Account>> SignInService::signIn(SignInRequest given, CancelToken cancel)
{
    const SignInRequest request = cleanedRequest(std::move(given));
    if (const auto error = badRequest(request))
        co_return fail(*error);
    const auto self = d;
    if (!self->unsaved || !self->unsaved->answers(request)) {
        const Result<UnsavedGrant> grant = co_await self->newGrant(request, cancel);
        if (!grant)
            co_return fail(grant.error());
        self->unsaved = *grant;
    }
    if (cancel.isCancelled())
        co_return fail(ErrorKind::Cancelled);
    SecretStore *store = request.sessionOnly ? &self->memory : &self->keychain;
    const Account account = self->unsaved->account;
    const QString secret = self->unsaved->clientSecret;
    const TokenReply reply = self->unsaved->reply;
    const Result<Account> saved = co_await saveGrant(store, account, secret, reply);
    if (saved)
        self->unsaved.reset();
    co_return saved;
}

Task<Result<Done>> SignInService::testApps(ApiClient *client, CancelToken cancel)
{
    const QPointer<SignInService> self(this);
    for (const App app : allApps) {
        const ApiRequest request = appchecks::request(app);
        const Result<ApiReply> reply = co_await client->send(request, cancel);
        const bool closed = !reply && reply.error().kind == ErrorKind::Cancelled;
        if (closed || cancel.isCancelled() || !self)
            co_return fail(ErrorKind::Cancelled);
        AppCheck check;
        check.app = app;
        check.ok = reply.has_value();
        if (reply)
            check.detail = appchecks::detail(app, reply->body);
        else
            check.error = reply.error();
        Q_EMIT checked(check);
    }
    co_return Done{};
}
} // namespace atlas
