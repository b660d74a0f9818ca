using CleanArchitecture.Infrastructure;
using CleanArchitecture.Infrastructure.Data;

var builder = WebApplication.CreateBuilder(args);

builder.Services.AddInfrastructureServices(builder.Configuration);

var app = builder.Build();

app.MapGet("/lists", (ApplicationDbContext context) => context.TodoLists.Select(l => new { l.Id, l.Title }).ToList());

app.Run();
