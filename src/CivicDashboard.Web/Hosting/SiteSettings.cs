using System.Net.Mail;
using CivicDashboard.Ingest;

namespace CivicDashboard.Web.Hosting;

/// <summary>What those who run the site may say of it.</summary>
/// <param name="BaseAddress">The address under which the public reaches it, without a slash at its end; null where requests tell.</param>
/// <param name="Contact">The e-mail address to which errors are reported; null where there is none.</param>
public sealed record SiteSettings(string? BaseAddress, string? Contact)
{
    /// <summary>Environment variable for <see cref="BaseAddress"/>.</summary>
    public const string BaseAddressKey = "Civic__BaseAddress";

    /// <summary>Environment variable for <see cref="Contact"/>.</summary>
    public const string ContactKey = "Civic__Contact";

    /// <summary>From a source that answers null or nothing for what is not set, asked by the names of the environment variables.</summary>
    /// <exception cref="SettingException">One of them is no address.</exception>
    public static SiteSettings From(Func<string, string?> setting)
    {
        var (address, contact) = (Set(BaseAddressKey), Set(ContactKey));
        if (address is not null && !(Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https"))
            throw new SettingException(BaseAddressKey, address, "a web address such as https://data.example.cn");
        if (contact is not null && !MailAddress.TryCreate(contact, out _))
            throw new SettingException(ContactKey, contact, "an e-mail address");
        return new(address?.TrimEnd('/'), contact);

        string? Set(string key) => setting(key) is { Length: > 0 } value ? value : null;
    }

    /// <summary>The site's address for a request, as links in files that leave the site need it.</summary>
    public string AddressFor(HttpRequest request) => BaseAddress ?? $"{request.Scheme}://{request.Host}";

    /// <summary>A mail about a page; null where nobody receives any.</summary>
    public string? MailAbout(string subject, string page) => Contact is null
        ? null
        : $"mailto:{Contact}?subject={Uri.EscapeDataString(subject)}&body={Uri.EscapeDataString(page + "\n\n")}";
}
