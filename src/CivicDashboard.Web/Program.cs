using CivicDashboard.Ingest;
using CivicDashboard.Ingest.Lists;
using CivicDashboard.Storage;
using CivicDashboard.Web.Hosting;

var builder = WebApplication.CreateBuilder(args);
builder.Logging.AddFilter("Microsoft", LogLevel.Warning).AddFilter("Microsoft.Extensions.Hosting", LogLevel.None);
builder.WebHost.UseStaticWebAssets();
// Styles and the script go out as when published also with `dotnet run`: cached for long, the script with its hash.
builder.Configuration["ReloadStaticAssetsAtRuntime"] ??= "false";
builder.Services.AddSingleton(s => CivicSettings.From(name => s.GetRequiredService<IConfiguration>()[name.Replace("__", ":", StringComparison.Ordinal)]));
builder.Services.AddSingleton(s => CodeListFolder.Load(s.GetRequiredService<CivicSettings>().CodeListsFolder));
builder.Services.AddSingleton(s => CivicStore.Open(s.GetRequiredService<CivicSettings>().Store).Recalling());
builder.Services.AddHostedService<ReadingService>();
builder.Services.AddDashboard();
await using var app = builder.Build();
app.UseDashboard();
return await Launch.RunAsync(app);
