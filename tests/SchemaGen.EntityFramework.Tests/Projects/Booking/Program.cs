using Booking;
using Microsoft.EntityFrameworkCore;
using NodaTime;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddBooking(builder.Configuration);
builder.Build().Run();

public static class BookingServices
{
    public static IServiceCollection AddBooking(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton<IClock>(SystemClock.Instance);
        services.AddPooledDbContextFactory<BookingDbContext>((provider, options) => options
            .UseNpgsql(configuration.GetConnectionString("Booking"), o => o.UseNodaTime().MapEnum<SeatClass>("seat_class"))
            .UseSnakeCaseNamingConvention());
        services.AddScoped(sp => sp.GetRequiredService<IDbContextFactory<BookingDbContext>>().CreateDbContext());
        return services;
    }
}
