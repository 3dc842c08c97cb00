using CivicDashboard.Ingest;
using CivicDashboard.Ingest.Lists;
using CivicDashboard.Storage;
using CivicDashboard.Web.Hosting;

var builder = WebApplication.CreateBuilder(args);
var settings = CivicSettings.From(name => builder.Configuration[name.Replace("__", ":", StringComparison.Ordinal)]);
builder.Logging.AddFilter("Microsoft", LogLevel.Warning).AddFilter("Microsoft.Extensions.Hosting", LogLevel.None);
builder.WebHost.UseStaticWebAssets();
builder.Services.AddSingleton(_ => CodeListFolder.Load(settings.CodeListsFolder));
builder.Services.AddSingleton(_ => CivicStore.Open(settings.Store));
builder.Services.AddDashboard();
await using var app = builder.Build();
app.UseDashboard();
return await Launch.RunAsync(app);
