// A machine under load may miss a beat once: a scenario is tried once more, and what went wrong first is shown.

export async function twice(run) {
  try {
    return await run();
  } catch (first) {
    console.log(`once more, after: ${first instanceof Error ? first.stack : first}`);
    return await run();
  }
}
