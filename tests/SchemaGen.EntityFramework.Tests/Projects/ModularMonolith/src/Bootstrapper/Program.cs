using Bootstrapper;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddModules(builder.Configuration);

await builder.Build().RunAsync();
