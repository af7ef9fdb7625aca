function tellProblems(problems, logger) {
	let ordered = [...problems.filter(isError), ...problems.filter((problem) => !isError(problem))];
	for (let { message } of ordered.slice(0, 20)) logger.warning(message);
	ordered.length > 20 && logger.warning(`Of such problems there are ${ordered.length - 20} more.`);
}
const isError = ({ severity }) => severity === "error";
export { tellProblems as t };
